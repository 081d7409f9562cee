// The order of the lines of the table.

import { STATUSES } from "$ui/project/codes";
import type { ActorView } from "$ui/project/actors.svelte";
import { compared } from "$ui/text";
import { answerOf, type Answer } from "./filter";

/** The columns of the table. */
export type Column =
  "name" | "municipality" | "sector" | "supralocal" | "boundary-crossing" | "status" | "next-step" | "when";

/** By which column the lines stand, and in which direction. */
export interface Sort {
  readonly column: Column;
  readonly descending: boolean;
}

type Key = string | number | undefined;

/** What crosses a border comes first, and what is not known last. */
const ORDER: Record<Answer, Key> = { yes: 0, no: 1, unknown: undefined };

/** What a line is put in order by; nothing where the column is empty. */
const KEYS: Record<Column, (actor: ActorView) => Key> = {
  name: ({ name }) => name,
  municipality: ({ town }) => town,
  sector: ({ sectors }) => sectors.map(({ label }) => label).join(", ") || undefined,
  supralocal: ({ supralocal }) => ORDER[answerOf(supralocal)],
  "boundary-crossing": ({ boundaryCrossing }) => ORDER[answerOf(boundaryCrossing)],
  status: ({ record }) => (record.status === null ? undefined : STATUSES.indexOf(record.status)),
  "next-step": ({ record }) => record.next_step || undefined,
  when: ({ record }) => record.next_step_on ?? undefined,
};

/** Puts lines in order. Equal ones follow their name; empty ones come last, whatever the direction. */
export function sorted(rows: readonly ActorView[], sort: Sort): ActorView[] {
  const key = KEYS[sort.column];
  const keyed = rows.map((row) => ({ row, key: key(row) }));
  keyed.sort((one, other) => inOrder(one.key, other.key, sort.descending) || byName(one.row, other.row));
  return keyed.map(({ row }) => row);
}

/** More lines than this that changed at a time, and all are put in order again. */
const FEW = 16;

/**
 * Lines in order, that stay so while single ones change: comparing words by the Dutch alphabet is slow, and an edit
 * changes one line of 10,000.
 */
export class Sorted {
  #rows: readonly ActorView[] = [];
  #sort: Sort | undefined;

  /** Returns these lines in this order. */
  of(rows: readonly ActorView[], sort: Sort): readonly ActorView[] {
    const known = new Set(this.#sort === sort ? this.#rows : []);
    const fresh = rows.filter((row) => !known.has(row));
    if (fresh.length > FEW) this.#rows = sorted(rows, sort);
    else {
      const wanted = new Set(rows);
      const kept = this.#sort === sort ? this.#rows.filter((row) => wanted.has(row)) : [];
      for (const row of fresh) kept.splice(placeOf(kept, row, sort), 0, row);
      this.#rows = kept;
    }
    this.#sort = sort;
    return this.#rows;
  }
}

/** Returns the index of the first line that does not come before this one. */
function placeOf(rows: readonly ActorView[], row: ActorView, { column, descending }: Sort): number {
  const key = KEYS[column];
  const own = key(row);
  let [from, to] = [0, rows.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const other = rows[middle]!;
    if ((inOrder(key(other), own, descending) || byName(other, row)) < 0) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Returns the order after pressing the head of a column: the other direction when it was that column already. */
export function pressed(sort: Sort, column: Column): Sort {
  return { column, descending: sort.column === column && !sort.descending };
}

function inOrder(one: Key, other: Key, descending: boolean): number {
  if (one === undefined || other === undefined)
    return Number(one === undefined) - Number(other === undefined);
  const order =
    typeof one === "number" && typeof other === "number" ? one - other : compared(String(one), String(other));
  return descending ? -order : order;
}

function byName(one: ActorView, other: ActorView): number {
  return compared(one.name, other.name) || (one.id < other.id ? -1 : Number(one.id > other.id));
}
