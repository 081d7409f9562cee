// Things of the map in words and as options of a list.

import { HALVES } from "$ui/actor/codes";
import type { Half } from "$ui/bindings";
import type { Option, OptionGroup } from "$ui/shared";
import { iconNamed } from "$ui/shared";
import { capital, label, list, t } from "$ui/text";
import type { Sector } from "./project";
import type { MapState } from "./state/map-state.svelte";

/** Gives the sectors by half; one without a half of its own stands in both, or only in the half that is asked for. */
export function sectorOptions(sectors: readonly Sector[], only?: Half): OptionGroup[] {
  return HALVES.filter((half) => only === undefined || half === only).map((half) => ({
    label: t(half === "cultural" ? "map-cultural" : "map-non-cultural"),
    half,
    options: sectors
      .filter(
        (sector) =>
          sector.half === half || (sector.half === null && (only !== undefined || half === "cultural")),
      )
      .map((sector) => ({ ...sectorOption(sector), half })),
  }));
}

/** Gives the two halves to choose from. */
export function halfOptions(): { id: Half; label: string }[] {
  return HALVES.map((half) => ({
    id: half,
    label: t(half === "cultural" ? "map-cultural" : "map-non-cultural"),
  }));
}

/** Gives the bubbles to choose from, ours first. */
export function bubbleOptions(map: MapState): Option[] {
  const bubbles = [...map.bubbles.values()];
  bubbles.sort(
    (one, other) => Number(other.own) - Number(one.own) || one.name.localeCompare(other.name, "nl"),
  );
  return bubbles.map(({ id, name, detail }) => ({ id, label: name, detail }));
}

/** Names the sectors of an actor: `welzijn en sport`. */
export function sectorWords(map: MapState, codes: readonly string[]): string {
  return list(codes.map((code) => map.project.sectors.find((sector) => sector.code === code)?.label ?? code));
}

/** Names actors: all when they are few, else the first ones and how many more. */
export function actorWords(map: MapState, ids: readonly string[], most = 3): string {
  return someOf(
    ids.map((id) => map.actors.get(id)?.name ?? ""),
    most,
  );
}

/** Names all when they are few, else the first ones and how many more. */
export function someOf(names: readonly string[], most: number): string {
  if (names.length <= most) return list([...names]);
  const others = t("map-others", { count: names.length - most + 1 });
  return list([...names.slice(0, most - 1), others]);
}

/** Names a half of a bubble in words for the start of a line. */
export function halfTitle(half: Half): string {
  return capital(label("half", half));
}

function sectorOption({ code, label: words, icon }: Sector): Option {
  return { id: code, label: capital(words), icon: iconNamed(icon) };
}
