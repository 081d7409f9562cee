// Everything that can be done on the map.

import type { MapLinks } from "../project";
import type { MapState } from "../state/map-state.svelte";
import type { MapAction } from "./action";
import { actorActions } from "./actors";
import { allianceActions } from "./alliance";
import { bubbleActions } from "./bubble";
import { mapActions } from "./map";

export { entryOf, isPossible, menuEntries, type MapAction } from "./action";

/** Gives every action; each says itself whether it can be done now. */
export function allActions(map: MapState, links: MapLinks): MapAction[] {
  return [...actorActions(map), ...bubbleActions(map), ...allianceActions(map, links), ...mapActions(map)];
}
