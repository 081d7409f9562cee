// What taking a file in would do, sorted for people: by what becomes of it, and counted in words.

import type { Counts, Plan, PlannedKind, PlannedRecord } from "../../bindings";
import type { Noun } from "../../project/tables";
import { list, t } from "../../text";

/** What becomes of a record that differs. */
export type Fate = Exclude<PlannedKind, "same">;

/** The records of a plan by what becomes of them. */
export type Groups = Record<Fate, PlannedRecord[]>;

/** Sorts a plan. */
export function grouped(plan: Plan): Groups {
  const groups: Groups = {
    new: [],
    changed_there: [],
    deleted_there: [],
    changed_here: [],
    conflict: [],
  };
  for (const entry of plan.entries) if (entry.kind !== "same") groups[entry.kind].push(entry);
  return groups;
}

/** Tells whether taking the file over would change or ask anything. */
export function bringsSomething({ new: added, changed_there, deleted_there, conflict }: Groups): boolean {
  return [added, changed_there, deleted_there, conflict].some((entries) => entries.length > 0);
}

/** Counts records in words: `3 actoren, 1 alliantie en 2 afspraken`. */
export function counted(entries: readonly Pick<PlannedRecord, "noun">[]): string {
  const counts = new Map<string, number>();
  for (const { noun } of entries) counts.set(noun, (counts.get(noun) ?? 0) + 1);
  return list([...counts].map(([noun, count]) => countWords(noun, count)));
}

/** The nouns that a file is described by. */
const TALLIED: readonly Noun[] = [
  "actor",
  "municipality",
  "starting_point",
  "scenario",
  "alliance",
  "assessment",
  "agreement",
  "contact",
];

/** Says how much there is in a file: `35 actoren, 7 gemeenten of bollen en 2 allianties`. */
export function tallied(counts: Counts): string {
  return list(TALLIED.filter((noun) => counts[noun]).map((noun) => countWords(noun, counts[noun] ?? 0)));
}

function countWords(noun: string, count: number): string {
  return t(`noun-${noun.replaceAll("_", "-")}.count`, { count });
}
