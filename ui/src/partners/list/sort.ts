// The order of the lines of the table.

import { STATUSES } from "$ui/actor/codes";
import type { Row } from "./row";

/** The columns of the table. */
export type Column =
  "name" | "municipality" | "sector" | "supralocal" | "boundary-crossing" | "status" | "next-step" | "when";

/** By which column the lines stand, and in which direction. */
export interface Sort {
  readonly column: Column;
  readonly descending: boolean;
}

type Key = string | number | undefined;

const DUTCH = new Intl.Collator("nl", { numeric: true, sensitivity: "base" });

/** What a line is put in order by; nothing where the column is empty. */
const KEYS: Record<Column, (row: Row) => Key> = {
  name: ({ actor }) => actor.name,
  municipality: ({ municipality }) => municipality,
  sector: ({ sectors }) => sectors.map(({ label }) => label).join(", ") || undefined,
  // What crosses a border comes first.
  supralocal: ({ supralocal }) => (supralocal.value ? 0 : 1),
  "boundary-crossing": ({ boundaryCrossing }) => (boundaryCrossing.value ? 0 : 1),
  status: ({ actor }) => (actor.status === null ? undefined : STATUSES.indexOf(actor.status)),
  "next-step": ({ actor }) => actor.next_step || undefined,
  when: ({ actor }) => actor.next_step_on ?? undefined,
};

/** Puts lines in order. Equal ones follow their name; empty ones come last, whatever the direction. */
export function sorted(rows: readonly Row[], { column, descending }: Sort): Row[] {
  const key = KEYS[column];
  const keyed = rows.map((row) => ({ row, key: key(row) }));
  keyed.sort((one, other) => {
    if (one.key === undefined || other.key === undefined) {
      return Number(one.key === undefined) - Number(other.key === undefined) || byName(one.row, other.row);
    }
    const order = compare(one.key, other.key);
    return (descending ? -order : order) || byName(one.row, other.row);
  });
  return keyed.map(({ row }) => row);
}

/** Gives the order after pressing the head of a column: the other direction when it was that column already. */
export function pressed(sort: Sort, column: Column): Sort {
  return { column, descending: sort.column === column && !sort.descending };
}

function compare(one: string | number, other: string | number): number {
  if (typeof one === "number" && typeof other === "number") return one - other;
  return DUTCH.compare(String(one), String(other));
}

function byName(one: Row, other: Row): number {
  return (
    DUTCH.compare(one.actor.name, other.actor.name) || (one.id < other.id ? -1 : Number(one.id > other.id))
  );
}
