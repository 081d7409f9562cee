// What can be done to the chosen bubble.

import BoxSelect from "@lucide/svelte/icons/box-select";
import CirclePlus from "@lucide/svelte/icons/circle-plus";
import Move from "@lucide/svelte/icons/move";
import PanelRight from "@lucide/svelte/icons/panel-right";
import PencilLine from "@lucide/svelte/icons/pencil-line";
import Search from "@lucide/svelte/icons/search";
import Trash2 from "@lucide/svelte/icons/trash-2";
import { HALVES } from "$ui/project/codes";
import { ask } from "$ui/ask/asked.svelte";
import type { SceneBubble } from "$ui/project/scene";
import type { ActionOn } from "$ui/shared/action-on";
import type { MapState } from "../state/map-state.svelte";
import type { Direction } from "../state/nudge.svelte";
import { removeBubble, typeBubble } from "../verbs";

/** A bubble, and the map it is on. */
export interface OnBubble {
  readonly map: MapState;
  readonly bubble: SceneBubble;
}

const ARROWS: readonly { readonly to: Direction; readonly keys: string }[] = [
  { to: "up", keys: "Alt+ArrowUp" },
  { to: "down", keys: "Alt+ArrowDown" },
  { to: "left", keys: "Alt+ArrowLeft" },
  { to: "right", keys: "Alt+ArrowRight" },
];

/** What can be done to a bubble, in the order of a menu. */
export const BUBBLE_ACTIONS: readonly ActionOn<OnBubble>[] = [
  {
    id: "map-bubble-details",
    label: "shared-details-show",
    icon: PanelRight,
    perform: ({ map }) => map.panels.goToDetails(),
  },
  ...HALVES.map((half) => ({
    id: `map-add-${half}`,
    label: `map-action-add-${half}`,
    icon: CirclePlus,
    perform: ({ map, bubble }: OnBubble) => map.nameIn({ municipality: bubble.id, half }),
  })),
  {
    id: "map-choose-in-bubble",
    label: "map-action-choose-in-bubble",
    icon: BoxSelect,
    when: ({ map, bubble }) => map.project.tables.actor.count("municipality_id", bubble.id) > 0,
    perform: ({ map, bubble }) => map.selection.choose(map.project.actors.in(bubble.id).map(({ id }) => id)),
  },
  {
    id: "map-fit-bubble",
    label: "map-action-fit-bubble",
    icon: Search,
    perform: ({ map, bubble }) => {
      const rect = map.rectOf({ kind: "name", id: bubble.id });
      if (rect) map.view.fit(rect, performance.now());
    },
  },
  {
    id: "map-rename-bubble",
    label: "actor-action-rename",
    icon: PencilLine,
    keys: "F2",
    group: "map-group-bubble",
    perform: async ({ map: { project }, bubble: { id, name } }) => {
      await ask("name", { name, rename: (name) => typeBubble(project, id, name) });
    },
  },
  {
    id: "map-move-bubble",
    label: "map-action-move-bubble",
    icon: Move,
    keys: "Mod+Shift+M",
    group: "map-group-bubble",
    perform: ({ map, bubble }) => {
      map.question = { kind: "move-bubble", bubble: bubble.id };
    },
  },
  ...ARROWS.map(({ to, keys }) => ({
    id: `map-nudge-${to}`,
    label: `map-action-nudge-${to}`,
    under: "map-action-nudge",
    icon: Move,
    keys,
    group: "map-group-bubble",
    perform: ({ map, bubble }: OnBubble) => map.nudge.step(bubble, to),
  })),
  {
    id: "map-remove-bubble",
    label: "map-action-remove-bubble",
    icon: Trash2,
    keys: "Delete",
    group: "map-group-bubble",
    danger: true,
    when: ({ bubble }) => !bubble.own,
    perform: ({ map, bubble }) => removeBubble(map.project, bubble.id),
  },
];
