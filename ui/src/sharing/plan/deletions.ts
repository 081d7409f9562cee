// What would go, as a tree: what hangs on a record goes with it, and cannot stay without it.

import { NOUNS, type PlannedRecord } from "../../bindings";

/** What is only there as part of something else: it is counted beside that, and follows it. */
const PARTS: ReadonlySet<string> = new Set(
  NOUNS.filter(({ owner, link }) => owner !== null && !link).map(({ name }) => name),
);

/** A record that would go, with what would go along. */
export interface Deletion {
  readonly entry: PlannedRecord;
  /** What people decide about by itself, though it cannot stay without this. */
  readonly below: Deletion[];
  /** What is only a part of this. */
  readonly parts: PlannedRecord[];
}

/** Names a record within its plan. */
export function keyOf({ noun, id }: { noun: string; id: string }): string {
  return `${noun} ${id}`;
}

/** Puts what would go in order, each under what it hangs on. */
export function deletionTree(entries: readonly PlannedRecord[]): Deletion[] {
  const all = new Map<string, Deletion>(
    entries.map((entry) => [keyOf(entry), { entry, below: [], parts: [] }]),
  );
  const roots: Deletion[] = [];
  for (const deletion of all.values()) {
    const owner = deletion.entry.needs.map((one) => all.get(keyOf(one))).find((one) => one !== undefined);
    if (!owner) roots.push(deletion);
    else if (!PARTS.has(deletion.entry.noun)) owner.below.push(deletion);
  }
  for (const { entry } of all.values()) {
    if (!PARTS.has(entry.noun)) continue;
    for (const carrier of carriers(entry, all)) carrier.parts.push(entry);
  }
  return roots;
}

/** Those on whose line a part is counted: what it hangs on, or what that is itself a part of. */
function carriers(entry: PlannedRecord, all: ReadonlyMap<string, Deletion>): Set<Deletion> {
  const found = new Set<Deletion>();
  for (const needed of entry.needs) {
    const owner = all.get(keyOf(needed));
    if (!owner) continue;
    const isPart = PARTS.has(owner.entry.noun) && owner.entry.needs.some((one) => all.has(keyOf(one)));
    if (!isPart) found.add(owner);
    else for (const carrier of carriers(owner.entry, all)) found.add(carrier);
  }
  return found;
}
