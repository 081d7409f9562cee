// Across how many borders a group of actors reaches: counted in words people know, never a score.

import type { Row } from "./row";

/** How many municipalities and sectors there are among actors. */
export interface Reach {
  readonly municipalities: number;
  readonly sectors: number;
}

/** Counts the municipalities and the sectors among lines. */
export function reachOf(rows: Iterable<Row>): Reach {
  const municipalities = new Set<string>();
  const sectors = new Set<string>();
  for (const row of rows) {
    municipalities.add(row.actor.municipality_id);
    for (const { code } of row.sectors) sectors.add(code);
  }
  return { municipalities: municipalities.size, sectors: sectors.size };
}
