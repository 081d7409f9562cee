// The records of a project, by noun, as the backend sends them.

import type { Changes, Records } from "../bindings";
import { Table } from "./table.svelte";

/** The name of a noun. */
export type Noun = keyof Records;

/** The record of a noun. */
export type RecordOf<N extends Noun> = Records[N][number];

/** All records, by noun. */
export type Tables = { readonly [N in Noun]: Table<RecordOf<N>> };

/** Returns the tables of a project. */
export function tablesOf(records: Records): Tables {
  const tables = Object.entries(records).map(([noun, rows]) => [noun, new Table<{ id: string }>(rows)]);
  return Object.fromEntries(tables) as Tables;
}

/** Brings tables up to date with what a step changed. */
export function take(tables: Tables, changes: Changes): void {
  for (const [noun, rows] of Object.entries(changes.records) as [Noun, { id: string }[]][]) {
    const table = tables[noun] as unknown as Table<{ id: string }>;
    for (const row of rows) table.put(row);
  }
  for (const { noun, id } of changes.gone) tables[noun as Noun].drop(id);
}
