// Actors and what is known of them in words, and as options of a list.

import type { Half } from "$ui/bindings";
import { catalogueChoices, choicesOf, type Choice } from "$ui/project/catalogue";
import type { OpenProject } from "$ui/project/open.svelte";
import { iconNamed, type Option, type OptionGroup } from "$ui/shared";
import { capital, label, list, t } from "$ui/text";
import { HALVES, STATUSES } from "./codes";

/** Names actors: all when they are few, else the first ones and how many more. */
export function names(project: OpenProject, actors: readonly string[], most = 3): string {
  const known = actors.map((id) => project.tables.actor.get(id)?.name ?? "");
  if (known.length <= most) return list(known);
  return list([...known.slice(0, most - 1), t("actor-others", { count: known.length - most + 1 })]);
}

/**
 * Gives the sectors by half. Those that stand in both come with the cultural ones, as the method does. Of the
 * sectors that an actor has, the last one cannot be taken away.
 */
export function sectorOptions(project: OpenProject, has: readonly Choice[] = []): OptionGroup[] {
  const last = has.length === 1 ? has[0]?.code : undefined;
  const sectors = choicesOf(project.tables, "sector");
  return HALVES.map((half) => ({
    label: t(`actor-sectors-${half}`),
    half,
    options: sectors
      .filter((sector) => (sector.half ?? "cultural") === half)
      .map((sector) => ({ ...optionOf(sector, half), disabled: sector.code === last })),
  }));
}

/** Gives the items of a list as options. */
export function optionsOf(project: OpenProject, code: Parameters<typeof catalogueChoices>[0]): Option[] {
  return choicesOf(project.tables, code).map((choice) => ({ id: choice.code, label: capital(choice.label) }));
}

/** Gives the contact statuses, as the words of a sentence begin. */
export function statusOptions(): Option[] {
  return STATUSES.map((status) => ({ id: status, label: capital(label("contact-status", status)) }));
}

/** Gives the two halves, in one word each. */
export function halfOptions(): { id: Half; label: string }[] {
  return HALVES.map((half) => ({ id: half, label: t(`actor-half-${half}`) }));
}

function optionOf({ code, label: words, icon }: Choice, half: Half): Option {
  return { id: code, label: capital(words), icon: iconNamed(icon), half };
}
