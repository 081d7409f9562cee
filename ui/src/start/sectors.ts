import { catalogueChoices } from "../project/catalogue";
import { HALVES } from "../project/codes";
import { iconNamed, type OptionGroup } from "../shared";
import { capital, label } from "../text";

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
