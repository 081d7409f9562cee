// Everything that can be done on the map.

import { ACTOR_ACTIONS, type OnActors } from "$ui/actor/actions";
import { ALLIANCE_ACTIONS, type OnAlliance } from "$ui/alliances/actions";
import type { Action, MenuEntry } from "$ui/shared";
import { bound, menuOf } from "$ui/shared/action-on";
import { t } from "$ui/text";
import type { MapState } from "../state/map-state.svelte";
import { BUBBLE_ACTIONS, type OnBubble } from "./bubble";
import { mapActions } from "./map";

/** The actions of a map; each says itself whether it can be done now. */
export interface MapActions {
  /** On what is chosen. */
  readonly chosen: readonly Action[];
  /** On the map as a whole. */
  readonly whole: readonly Action[];
}

/** Returns everything that can be done on a map. */
export function actionsOf(map: MapState): MapActions {
  return {
    chosen: [
      ...bound(ACTOR_ACTIONS, () => onActors(map)),
      ...bound(BUBBLE_ACTIONS, () => onBubble(map)),
      ...bound(ALLIANCE_ACTIONS, () => onAlliance(map)),
    ],
    whole: mapActions(map),
  };
}

/** Returns the entries of a menu: those of what is chosen, and behind them what can be done to the map. */
export function mapMenu({ chosen, whole }: MapActions): MenuEntry[] {
  const [own, map] = [menuOf(chosen), menuOf(whole)];
  if (own.length === 0) return map;
  return [...own, { id: "map", label: t("map-menu-map"), separated: true, entries: map }];
}

function onActors(map: MapState): OnActors | undefined {
  const actors = [...map.selection.actors];
  if (actors.length === 0) return undefined;
  const screen = {
    name: "map",
    details: () => map.panels.goToDetails(),
    lens: map.lens.point,
    say: (words: string) => map.say(words),
    joined: (alliance: string) => map.selection.chooseAlliance(alliance),
  } as const;
  return { project: map.project, actors, screen };
}

function onBubble(map: MapState): OnBubble | undefined {
  const bubble = map.bubbles.get(map.selection.bubble ?? "");
  return bubble && { map, bubble };
}

function onAlliance(map: MapState): OnAlliance | undefined {
  const alliance = map.selection.alliance;
  if (alliance === null || !map.project.tables.alliance.has(alliance)) return undefined;
  return { project: map.project, alliance, screen: { name: "map", details: () => map.panels.goToDetails() } };
}
