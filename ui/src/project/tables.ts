// The records of a project, by noun, as the backend sends them.

import { SvelteMap } from "svelte/reactivity";
import type { Changes, Records } from "../bindings";

/** The name of a noun. */
export type Noun = keyof Records;

/** The record of a noun. */
export type RecordOf<N extends Noun> = Records[N][number];

/** All records, by noun and id; reactive, and in the order of ids. */
export type Tables = { readonly [N in Noun]: SvelteMap<string, RecordOf<N>> };

/** Makes tables of everything in a project. */
export function tablesOf(records: Records): Tables {
  const tables: Record<string, SvelteMap<string, unknown>> = {};
  for (const [noun, rows] of Object.entries(records)) {
    tables[noun] = new SvelteMap(rows.map((row) => [row.id, row]));
  }
  return tables as Tables;
}

/** Brings tables up to date with what a step changed, and names the nouns that changed. */
export function take(tables: Tables, changes: Changes): Set<Noun> {
  const touched = new Set<Noun>();
  for (const [noun, rows] of Object.entries(changes.records) as [Noun, { id: string }[]][]) {
    const table = tables[noun] as SvelteMap<string, { id: string }>;
    for (const row of rows) {
      touched.add(noun);
      table.set(row.id, row);
    }
  }
  for (const { noun, id } of changes.gone) {
    touched.add(noun as Noun);
    tables[noun as Noun].delete(id);
  }
  return touched;
}
