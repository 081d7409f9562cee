// Actors and what is known of them in words, and as options of a list.

import type { Half, Reach } from "$ui/bindings";
import { catalogueChoices, choicesOf, type Choice } from "$ui/project/catalogue";
import type { OpenProject } from "$ui/project/open.svelte";
import { iconNamed, type Option, type OptionGroup } from "$ui/shared";
import { capital, fewNames, label, t } from "$ui/text";
import { HALVES, STATUSES } from "$ui/project/codes";

/** Names actors: all when they are few, else the first ones and how many more. */
export function names(project: OpenProject, actors: readonly string[], most = 3): string {
  return fewNames(
    project.actors.of(actors).map(({ name }) => name),
    most,
  );
}

/** Returns in words across how many municipalities and sectors actors reach together. */
export function reachWords(reach: Reach | undefined): string {
  return reach ? t("actor-reach", { ...reach }) : "";
}

/** Which sectors are offered. */
interface Offered {
  /** Only those that belong in this half, or in both. */
  readonly only?: Half;
}

/** Returns the sectors by half. Those that belong in both come with the cultural ones, as the method does. */
export function sectorOptions(project: OpenProject, { only }: Offered = {}): OptionGroup[] {
  const sectors = choicesOf(project.tables, "sector");
  return HALVES.filter((half) => only === undefined || half === only).map((half) => ({
    label: t(`actor-half-${half}`),
    half,
    options: sectors
      .filter((sector) => (sector.half ?? only ?? "cultural") === half)
      .map((sector) => optionOf(sector, half)),
  }));
}

/** Returns the items of a list as options. */
export function optionsOf(project: OpenProject, code: Parameters<typeof catalogueChoices>[0]): Option[] {
  return choicesOf(project.tables, code).map((choice) => ({ id: choice.code, label: capital(choice.label) }));
}

/** Returns the contact statuses as options. */
export function statusOptions(): Option[] {
  return STATUSES.map((status) => ({ id: status, label: capital(label("contact-status", status)) }));
}

/** Returns the two halves as options. */
export function halfOptions(): { id: Half; label: string }[] {
  return HALVES.map((half) => ({ id: half, label: t(`actor-half-${half}`) }));
}

function optionOf({ code, label: words, icon }: Choice, half: Half): Option {
  return { id: code, label: capital(words), icon: iconNamed(icon), half };
}
