// Places where an actor can stand: the bubbles of the map, and every other one, which comes along.

import Globe from "@lucide/svelte/icons/globe";
import MapIcon from "@lucide/svelte/icons/map";
import MapPin from "@lucide/svelte/icons/map-pin";
import PencilLine from "@lucide/svelte/icons/pencil-line";
import { answer, backend } from "$ui/backend";
import type { MunicipalityKind, Place, Suggestion } from "$ui/bindings";
import type { Tables } from "$ui/project/tables";
import type { Option } from "$ui/shared";
import { folded, label, t } from "$ui/text";

/** What somebody may mean who types no municipality that we know. */
const OTHERS: readonly { readonly kind: MunicipalityKind; readonly icon: Option["icon"] }[] = [
  { kind: "region", icon: MapIcon },
  { kind: "elsewhere", icon: Globe },
  { kind: "by-hand", icon: PencilLine },
];

/** Gives the bubbles of the map, our own first, the others by name. */
export function bubbles(tables: Tables): Option[] {
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

/** Gives the places that may be meant by a text: bubbles first, then municipalities that are not on the map yet. */
export async function searchPlaces(tables: Tables, text: string): Promise<Option[]> {
  const wanted = folded(text.trim());
  const here = bubbles(tables).filter((bubble) => folded(bubble.label).includes(wanted));
  const there = await answer(backend.commands.searchMunicipalities(text));
  const known = new Set(here.map(({ id }) => id));
  return [...here, ...there.filter(({ code }) => !known.has(code)).map(suggested)];
}

/** Gives the ways to put a place on the map just as it was typed. */
export function typedPlaces(text: string): Option[] {
  return OTHERS.map(({ kind, icon }) => ({
    id: `as-${kind}`,
    label: t(`partners-place-${kind}`, { name: text.trim() }),
    icon,
  }));
}

/** Gives the place that was chosen; `typed` is the text as it was typed. */
export function placeOf(tables: Tables, option: Option, typed: string): { place: Place; name: string } {
  const other = OTHERS.find(({ kind }) => option.id === `as-${kind}`);
  if (other)
    return { place: { type: "new", place: { type: "named", kind: other.kind, name: typed } }, name: typed };
  const place: Place = tables.municipality.has(option.id)
    ? { type: "on-the-map", id: option.id }
    : { type: "new", place: { type: "official", code: option.id } };
  return { place, name: option.label };
}

function suggested({ code, name, province, country, matched }: Suggestion): Option {
  const detail = [via(matched, name), province, country].filter(Boolean).join(", ");
  return { id: code, label: name, detail, icon: MapPin };
}

/** Says what a municipality was recognised by, where that is not its name. */
function via(matched: Suggestion["matched"], name: string): string | undefined {
  if (typeof matched === "string") return undefined;
  if (matched.Postcode !== undefined)
    return t("partners-via-postcode", { postcode: String(matched.Postcode) });
  if (matched.FormerName !== undefined) return t("partners-via-former", { name: matched.FormerName });
  return matched.Place === name ? undefined : t("partners-via-place", { place: matched.Place });
}
