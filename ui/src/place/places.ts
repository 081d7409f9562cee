// Places that people can mean: a bubble of the map, a municipality of the list, or a text as it was typed.

import Globe from "@lucide/svelte/icons/globe";
import MapIcon from "@lucide/svelte/icons/map";
import MapPin from "@lucide/svelte/icons/map-pin";
import PencilLine from "@lucide/svelte/icons/pencil-line";
import type { MunicipalityKind, Place, Suggestion, Suggestions } from "$ui/bindings";
import type { Tables } from "$ui/project/tables";
import type { Option } from "$ui/shared";
import { compared, folded, label, t } from "$ui/text";

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
  return tables.municipality.all
    .toSorted(
      (one, other) => Number(other.id === own) - Number(one.id === own) || compared(one.name, other.name),
    )
    .map(({ id, name, province, kind }) => ({
      id,
      label: name,
      detail: kind === "official" ? (province ?? undefined) : label("municipality-kind", kind),
      icon: MapPin,
    }));
}

/**
 * Returns what a text may mean: the municipalities with exactly this name, the region that it names, the bubbles with
 * exactly this name, the other bubbles, and then municipalities that only come near. Bubbles stay in their order.
 */
export function placesFor(text: string, bubbles: readonly Option[], found: Suggestions): Option[] {
  const wanted = folded(text);
  const here = bubbles.filter(({ label }) => wanted !== "" && folded(label).includes(wanted));
  const isExact = ({ label }: Option) => folded(label) === wanted;
  const bubble = new Map(bubbles.map((one) => [one.id, one]));
  const municipalities = (exact: boolean) =>
    found.municipalities
      .filter((suggestion) => suggestion.exact === exact)
      .map((suggestion) => bubble.get(suggestion.code) ?? suggested(suggestion));
  const region = found.region !== null && !here.some(isExact) ? [named("region", found.region)] : [];
  const offered = [
    ...municipalities(true),
    ...region,
    ...here.filter(isExact),
    ...here,
    ...municipalities(false),
  ];
  return [...new Map(offered.map((option) => [option.id, option])).values()];
}

/** Returns the ways to take a place by its text alone; a region that the list knows is offered already. */
export function typedPlaces(
  text: string,
  kinds: readonly OtherKind[],
  region: string | null = null,
): Option[] {
  const asked = kinds.filter((kind) => kind !== "region" || region === null);
  return asked.map((kind) => named(kind, text.trim()));
}

/** A place of another kind, with its name in the id. */
function named(kind: OtherKind, name: string): Option {
  return { id: `as-${kind} ${name}`, label: t(`place-as-${kind}`, { name }), icon: ICONS[kind] };
}

/** Returns the place that an option means. */
export function placeOf(option: Option, bubbles: readonly Option[]): ChosenPlace {
  const kind = OTHER_KINDS.find((other) => option.id.startsWith(`as-${other} `));
  if (kind) {
    const name = option.id.slice(`as-${kind} `.length);
    return { place: { type: "new", place: { type: "named", kind, name } }, name };
  }
  const place: Place = bubbles.some(({ id }) => id === option.id)
    ? { type: "on-the-map", id: option.id }
    : { type: "new", place: { type: "official", code: option.id } };
  return { place, name: option.label };
}

/** Says what a municipality was recognised by, where that is not its own name. */
export function recognised({ matched, name }: Suggestion): string | undefined {
  if (typeof matched === "string") return undefined;
  if (matched.Postcode !== undefined) return t("place-via-postcode", { postcode: String(matched.Postcode) });
  if (matched.OtherTown !== undefined) {
    const { postcode, town } = matched.OtherTown;
    return t("place-via-other-town", { postcode: String(postcode), town });
  }
  if (matched.FormerName !== undefined) return t("place-via-former", { name: matched.FormerName });
  return matched.Place === name ? undefined : t("place-via-place", { place: matched.Place });
}

function suggested(suggestion: Suggestion): Option {
  const { code, name, province, country } = suggestion;
  const detail = [recognised(suggestion), province, t(`place-country-${country.toLowerCase()}`)];
  return { id: code, label: name, detail: detail.filter(Boolean).join(", "), icon: MapPin };
}
