// Where a new project stands: a municipality of the list, or a place as somebody typed it.

import MapIcon from "@lucide/svelte/icons/map";
import MapPin from "@lucide/svelte/icons/map-pin";
import PencilLine from "@lucide/svelte/icons/pencil-line";
import type { NewPlace, Suggestion } from "../bindings";
import type { Option } from "../shared";
import { t } from "../text";

const BY_HAND = "as-by-hand";
const REGION = "as-region";

/** Offers a municipality, with where it lies and by what it was recognised. */
export function placeOption(suggestion: Suggestion): Option {
  const { code, name, province, country } = suggestion;
  const detail = [recognised(suggestion), province, t(`start-country-${country.toLowerCase()}`)];
  return { id: code, label: name, detail: detail.filter(Boolean).join(", "), icon: MapPin };
}

/** Offers the text as it was typed: as a place that is not in the list, and as a region. */
export function typedOptions(text: string): Option[] {
  const name = text.trim();
  return [
    { id: BY_HAND, label: t("start-new-by-hand", { name }), icon: PencilLine },
    { id: REGION, label: t("start-new-region", { name }), icon: MapIcon },
  ];
}

/** Gives the place of an offer, for the text that was typed. */
export function placeOf({ id }: Option, typed: string): NewPlace {
  if (id === BY_HAND || id === REGION) {
    return { type: "named", kind: id === REGION ? "region" : "by-hand", name: typed };
  }
  return { type: "official", code: id };
}

/** Says by what a municipality was recognised, where that is not its own name. */
export function recognised({ matched, name }: Suggestion): string | undefined {
  if (typeof matched === "string") return undefined;
  if (matched.Place !== undefined) {
    return matched.Place === name ? undefined : t("start-new-with-place", { name: matched.Place });
  }
  if (matched.FormerName !== undefined) return t("start-new-formerly", { name: matched.FormerName });
  return t("start-new-postcode", { postcode: String(matched.Postcode) });
}
