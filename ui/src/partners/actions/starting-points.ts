import type { OpenProject } from "$ui/project/open.svelte";
import type { OptionGroup } from "$ui/shared";
import { t } from "$ui/text";

/** Gives the starting points by kind; those for which `isDisabled` holds cannot be chosen. */
export function startingPointOptions(
  project: OpenProject,
  isDisabled: (id: string) => boolean,
): OptionGroup[] {
  const cards = [...project.tables.starting_point.values()].sort((one, other) => one.rank - other.rank);
  return (["limitation", "strength"] as const)
    .map((kind) => ({
      label: t(`partners-points-${kind}`),
      options: cards
        .filter((card) => card.kind === kind)
        .map(({ id, text }) => ({ id, label: text, disabled: isDisabled(id) })),
    }))
    .filter(({ options }) => options.length > 0);
}
