import type { Half } from "../bindings";
import { catalogueChoices } from "../project/catalogue";
import { iconNamed, type OptionGroup } from "../shared";
import { capital, label } from "../text";

const HALVES: readonly Half[] = ["cultural", "non-cultural"];

/** The sectors of the catalogue by half. One without a half of its own stands in the first: that is where it goes. */
export function sectorOptions(): OptionGroup[] {
  return HALVES.map((half) => ({
    label: capital(label("half", half)),
    half,
    options: catalogueChoices("sector")
      .filter((sector) => (sector.half ?? "cultural") === half)
      .map((sector) => ({
        id: sector.code,
        label: capital(sector.label),
        icon: iconNamed(sector.icon),
        half,
      })),
  }));
}
