// The store of the fake: records in memory, with undo by keeping what was there before.

import type { Changed, Changes, Failure, Records, Standing, StepName } from "../../bindings";

type Row = { id: string };
type Noun = keyof Records;
/** Records by noun and id. */
export type Memory = Record<Noun, Map<string, Row>>;

/** Where a record goes with its owner: the noun, and the field that points to it. */
const PARTS: Partial<Record<Noun, readonly (readonly [Noun, string])[]>> = {
  municipality: [["actor", "municipality_id"]],
  actor: [
    ["actor_choice", "actor_id"],
    ["contact", "actor_id"],
    ["lead", "actor_id"],
    ["scenario_actor", "actor_id"],
    ["member", "actor_id"],
    ["answer", "actor_id"],
  ],
  starting_point: [
    ["lead", "starting_point_id"],
    ["idea", "starting_point_id"],
    ["scenario_starting_point", "starting_point_id"],
  ],
  scenario: [
    ["scenario_actor", "scenario_id"],
    ["scenario_starting_point", "scenario_id"],
  ],
  alliance: [
    ["alliance_choice", "alliance_id"],
    ["alliance_target_group", "alliance_id"],
    ["member", "alliance_id"],
    ["assessment", "alliance_id"],
    ["agreement", "alliance_id"],
    ["impact_note", "alliance_id"],
  ],
  member: [["member_role", "member_id"]],
  assessment: [["answer", "assessment_id"]],
};

/** What a command answers. */
export type Outcome<T> = Promise<{ status: "ok"; data: T } | { status: "error"; error: Failure }>;

/** Answers with a value. */
export function ok<T>(data: T): Outcome<T> {
  return Promise.resolve({ status: "ok", data });
}

/** Answers that something cannot be done. */
export function refuse<T>(code: string, params: Record<string, string> = {}): Outcome<T> {
  return Promise.resolve({ status: "error", error: { code, params } });
}

interface Step {
  readonly name: StepName;
  readonly at: string;
  readonly other: Memory;
}

/** A project in memory. */
export class FakeProject {
  memory: Memory;
  private done: Step[] = [];
  private undone: Step[] = [];
  private savedAt = new Date().toISOString();
  private next = 1;

  constructor(
    readonly id: string,
    records: Records,
    public binnedAt: string | null = null,
  ) {
    this.memory = memoryOf(records);
  }

  get records(): Records {
    const rows = Object.entries(this.memory).map(([noun, table]) => [noun, [...table.values()]]);
    return Object.fromEntries(rows) as Records;
  }

  get standing(): Standing {
    const name = (steps: Step[]) => steps.at(-1)?.name ?? null;
    return { saved_at: this.savedAt, undo: name(this.done), redo: name(this.undone) };
  }

  get steps() {
    const listed = (undone: boolean) => (step: Step) => ({ name: step.name, at: step.at, undone });
    return [...this.undone.map(listed(true)), ...this.done.toReversed().map(listed(false))];
  }

  freshId(): string {
    return `new-${String(this.next++).padStart(4, "0")}`;
  }

  all<R extends Row>(noun: Noun): R[] {
    return [...this.memory[noun].values()] as R[];
  }

  get<R extends Row>(noun: Noun, id: string): R {
    const row = this.memory[noun].get(id);
    if (!row) throw new Error(`no ${noun} ${id}`);
    return row as R;
  }

  put(noun: Noun, row: Row & Record<string, unknown>): string {
    this.memory[noun].set(row.id, row);
    return row.id;
  }

  patch(noun: Noun, id: string, change: object): void {
    this.memory[noun].set(id, { ...this.get(noun, id), ...change });
  }

  remove(noun: Noun, id: string): void {
    this.memory[noun].delete(id);
    for (const [part, pointer] of PARTS[noun] ?? []) {
      for (const row of this.all(part)) {
        if ((row as unknown as Record<string, unknown>)[pointer] === id) this.remove(part, row.id);
      }
    }
  }

  /** Does one named step. */
  step<T>(code: string, params: Record<string, string>, work: () => T): Outcome<Changed<T>> {
    const before = copy(this.memory);
    const value = work();
    const changes = difference(before, this.memory);
    this.savedAt = new Date().toISOString();
    this.done.push({ name: { code, params: Object.entries(params) }, at: this.savedAt, other: before });
    this.undone = [];
    return ok({ value, changes, standing: this.standing });
  }

  /** Forgets every step. */
  forget(): void {
    this.done = [];
    this.undone = [];
  }

  undo = () => this.swap(this.done, this.undone, "nothing-to-undo");
  redo = () => this.swap(this.undone, this.done, "nothing-to-redo");

  private swap(from: Step[], to: Step[], nothing: string): Outcome<Changed<StepName>> {
    const step = from.pop();
    if (!step) return refuse(nothing);
    to.push({ ...step, other: this.memory });
    const changes = difference(this.memory, step.other);
    this.memory = step.other;
    return ok({ value: step.name, changes, standing: this.standing });
  }
}

function memoryOf(records: Records): Memory {
  const tables = Object.entries(records).map(([noun, rows]) => [
    noun,
    new Map((rows as Row[]).map((row) => [row.id, row])),
  ]);
  return Object.fromEntries(tables) as Memory;
}

function copy(memory: Memory): Memory {
  const tables = Object.entries(memory).map(([noun, table]) => [noun, new Map(table)]);
  return Object.fromEntries(tables) as Memory;
}

function difference(before: Memory, after: Memory): Changes {
  const records: Record<string, Row[]> = {};
  const gone: { noun: string; id: string }[] = [];
  for (const noun of Object.keys(after) as Noun[]) {
    records[noun] = [...after[noun].values()].filter((row) => before[noun].get(row.id) !== row);
    for (const id of before[noun].keys()) if (!after[noun].has(id)) gone.push({ noun, id });
  }
  return { records: records as unknown as Records, gone };
}
