// The two columns of step 2, and putting a card somewhere in them.

import { backend } from "$ui/backend";
import type { StartingPoint, StartingPointKind } from "$ui/bindings";
import type { OpenProject } from "$ui/project/open.svelte";
import type { Tables } from "$ui/project/tables";
import type { OptionGroup } from "$ui/shared";
import { codesOf } from "$ui/project/codes";
import { t } from "$ui/text";

/** The columns, from left to right. */
export const KINDS = codesOf("starting_point", "kind");

/** The cards of each column, in their order. */
export type Columns = Record<StartingPointKind, StartingPoint[]>;

/** Gives the cards of each column, in their order: by rank, and equal ranks by id. */
export function columnsOf(tables: Tables): Columns {
  const inColumn = (kind: StartingPointKind) =>
    tables.starting_point.where("kind", kind).toSorted((one, other) => one.rank - other.rank);
  return { strength: inColumn("strength"), limitation: inColumn("limitation") };
}

/** Returns all cards: limitations first, as the method looks for help before it offers any. */
export function cardsOf(tables: Tables): StartingPoint[] {
  const { limitation, strength } = columnsOf(tables);
  return [...limitation, ...strength];
}

/** Returns the cards as options, by column. */
export function cardOptions(tables: Tables): OptionGroup[] {
  const columns = columnsOf(tables);
  return KINDS.map((kind) => ({
    label: t(`starting-points-${kind}`),
    options: columns[kind].map(({ id, text }) => ({ id, label: text })),
  })).filter(({ options }) => options.length > 0);
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
