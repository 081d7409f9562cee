// The two columns of step 2, and putting a card somewhere in them.

import { backend } from "$ui/backend";
import type { StartingPoint, StartingPointKind } from "$ui/bindings";
import type { OpenProject } from "$ui/project/open.svelte";
import type { Tables } from "$ui/project/tables";

/** The columns, from left to right. */
export const KINDS: readonly StartingPointKind[] = ["strength", "limitation"];

/** The cards of each column, in their order. */
export type Columns = Record<StartingPointKind, StartingPoint[]>;

/** Gives the cards of each column, in their order: by rank, and equal ranks by id. */
export function columnsOf(tables: Tables): Columns {
  const cards = [...tables.starting_point.values()];
  cards.sort((one, other) => one.rank - other.rank || (one.id < other.id ? -1 : 1));
  const inColumn = (kind: StartingPointKind) => cards.filter((card) => card.kind === kind);
  return { strength: inColumn("strength"), limitation: inColumn("limitation") };
}

/** Gives the other column. */
export function besides(kind: StartingPointKind): StartingPointKind {
  return kind === "strength" ? "limitation" : "strength";
}

/** Gives a column this order; a card of the other one comes over. */
export async function settle(
  project: OpenProject,
  kind: StartingPointKind,
  order: readonly string[],
): Promise<void> {
  const now = columnsOf(project.tables)[kind].map((one) => one.id);
  if (now.join() === order.join()) return;
  await project.change((project) => backend.commands.reorderStartingPoints(project, kind, [...order]));
}
