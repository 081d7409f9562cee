// Places that people can mean: a bubble of the map, a municipality of the list, or what somebody typed.

import Globe from "@lucide/svelte/icons/globe";
import MapIcon from "@lucide/svelte/icons/map";
import MapPin from "@lucide/svelte/icons/map-pin";
import PencilLine from "@lucide/svelte/icons/pencil-line";
import type { MunicipalityKind, Place, Suggestion } from "$ui/bindings";
import type { Tables } from "$ui/project/tables";
import type { Option } from "$ui/shared";
import { folded, label, t } from "$ui/text";

/** What a place can be that no list knows. */
export type OtherKind = Exclude<MunicipalityKind, "official">;

/** A place that was chosen. */
export interface ChosenPlace {
  readonly place: Place;
  /** What it is called. */
  readonly name: string;
}

const ICONS: Record<OtherKind, Option["icon"]> = {
  region: MapIcon,
  elsewhere: Globe,
  "by-hand": PencilLine,
};

/** Everything that somebody may mean who types no municipality that we know. */
export const OTHER_KINDS: readonly OtherKind[] = ["region", "elsewhere", "by-hand"];

/** Gives the bubbles of the map, our own first, the others by name. */
export function bubblesOf(tables: Tables): Option[] {
  const own = tables.actor.get(tables.project.get("project")?.own_actor_id ?? "")?.municipality_id;
  const order = new Intl.Collator("nl", { numeric: true, sensitivity: "base" });
  return [...tables.municipality.values()]
    .sort(
      (one, other) =>
        Number(other.id === own) - Number(one.id === own) || order.compare(one.name, other.name),
    )
    .map(({ id, name, province, kind }) => ({
      id,
      label: name,
      detail: kind === "official" ? (province ?? undefined) : label("municipality-kind", kind),
      icon: MapPin,
    }));
}

/** Gives the bubbles that a text may mean, and behind them the municipalities that are not on the map yet. */
export function placesFor(text: string, bubbles: readonly Option[], found: readonly Suggestion[]): Option[] {
  const wanted = folded(text.trim());
  const here = bubbles.filter((bubble) => folded(bubble.label).includes(wanted));
  const known = new Set(here.map(({ id }) => id));
  return [...here, ...found.filter(({ code }) => !known.has(code)).map(suggested)];
}

/** Gives the ways to take a place just as it was typed. */
export function typedPlaces(text: string, kinds: readonly OtherKind[]): Option[] {
  return kinds.map((kind) => ({
    id: `as-${kind}`,
    label: t(`place-as-${kind}`, { name: text.trim() }),
    icon: ICONS[kind],
  }));
}

/** Gives the place that was chosen; `typed` is the text as it was typed. */
export function placeOf(option: Option, typed: string, bubbles: readonly Option[]): ChosenPlace {
  const kind = OTHER_KINDS.find((other) => option.id === `as-${other}`);
  if (kind) return { place: { type: "new", place: { type: "named", kind, name: typed } }, name: typed };
  const place: Place = bubbles.some(({ id }) => id === option.id)
    ? { type: "on-the-map", id: option.id }
    : { type: "new", place: { type: "official", code: option.id } };
  return { place, name: option.label };
}

/** Says what a municipality was recognised by, where that is not its own name. */
export function recognised({ matched, name }: Suggestion): string | undefined {
  if (typeof matched === "string") return undefined;
  if (matched.Postcode !== undefined) return t("place-via-postcode", { postcode: String(matched.Postcode) });
  if (matched.FormerName !== undefined) return t("place-via-former", { name: matched.FormerName });
  return matched.Place === name ? undefined : t("place-via-place", { place: matched.Place });
}

function suggested(suggestion: Suggestion): Option {
  const { code, name, province, country } = suggestion;
  const detail = [recognised(suggestion), province, t(`place-country-${country.toLowerCase()}`)];
  return { id: code, label: name, detail: detail.filter(Boolean).join(", "), icon: MapPin };
}
