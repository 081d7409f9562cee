// What can be done to the chosen bubble.

import BoxSelect from "@lucide/svelte/icons/box-select";
import CirclePlus from "@lucide/svelte/icons/circle-plus";
import Move from "@lucide/svelte/icons/move";
import PanelRight from "@lucide/svelte/icons/panel-right";
import PencilLine from "@lucide/svelte/icons/pencil-line";
import Search from "@lucide/svelte/icons/search";
import Trash2 from "@lucide/svelte/icons/trash-2";
import type { SceneBubble } from "$ui/bindings";
import { toast } from "$ui/shared";
import { t } from "$ui/text";
import type { MapState } from "../state/map-state.svelte";
import type { Direction } from "../state/nudge.svelte";
import type { MapAction } from "./action";

const ARROWS: readonly { readonly to: Direction; readonly keys: string; readonly label: string }[] = [
  { to: "up", keys: "Alt+ArrowUp", label: "map-action-nudge-up" },
  { to: "down", keys: "Alt+ArrowDown", label: "map-action-nudge-down" },
  { to: "left", keys: "Alt+ArrowLeft", label: "map-action-nudge-left" },
  { to: "right", keys: "Alt+ArrowRight", label: "map-action-nudge-right" },
];

const HALVES = [
  { half: "cultural", label: "map-action-add-cultural" },
  { half: "non-cultural", label: "map-action-add-non-cultural" },
] as const;

/** Gives the actions on the chosen bubble. */
export function bubbleActions(map: MapState): MapAction[] {
  const chosen = () => map.bubbles.get(map.selection.bubble ?? "");
  const some = () => chosen() !== undefined;
  const about = "bubble" as const;
  const group = "map-group-bubble";
  const withChosen = (perform: (bubble: SceneBubble) => void | Promise<void>) => () => {
    const bubble = chosen();
    return bubble ? perform(bubble) : undefined;
  };
  return [
    {
      id: "map-bubble-details",
      label: "map-action-details",
      icon: PanelRight,
      about,
      when: some,
      perform: () => map.panels.goToDetails(),
    },
    ...HALVES.map(({ half, label }): MapAction => ({
      id: `map-add-${half}`,
      label,
      icon: CirclePlus,
      about,
      when: some,
      perform: withChosen(({ id }) => map.nameIn({ municipality: id, half })),
    })),
    {
      id: "map-choose-in-bubble",
      label: "map-action-choose-in-bubble",
      icon: BoxSelect,
      about,
      when: () => inBubble(map, chosen()).length > 0,
      perform: withChosen((bubble) => map.selection.choose(inBubble(map, bubble))),
    },
    {
      id: "map-fit-bubble",
      label: "map-action-fit-bubble",
      icon: Search,
      about,
      when: some,
      perform: withChosen(({ id }) => {
        const rect = map.rectOf({ kind: "name", id });
        if (rect) map.view.fit(rect, performance.now());
      }),
    },
    {
      id: "map-rename-bubble",
      label: "map-action-rename",
      icon: PencilLine,
      keys: "F2",
      about,
      when: some,
      perform: withChosen(({ id }) => {
        map.question = { kind: "rename-bubble", bubble: id };
      }),
    },
    {
      id: "map-move-bubble",
      label: "map-action-move-bubble",
      icon: Move,
      keys: "Mod+Shift+M",
      about,
      when: some,
      perform: withChosen(({ id }) => {
        map.question = { kind: "move-bubble", bubble: id };
      }),
    },
    ...ARROWS.map(({ to, keys, label }): MapAction => ({
      id: `map-nudge-${to}`,
      label,
      under: "map-action-nudge",
      icon: Move,
      keys,
      group,
      about,
      when: some,
      perform: withChosen((bubble) => map.nudge.step(bubble, to)),
    })),
    {
      id: "map-remove-bubble",
      label: "map-action-remove-bubble",
      icon: Trash2,
      keys: "Delete",
      about,
      danger: true,
      when: () => chosen()?.own === false,
      perform: withChosen((bubble) => remove(map, bubble)),
    },
  ];
}

function inBubble(map: MapState, bubble: SceneBubble | undefined): string[] {
  return [...map.actors.values()]
    .filter((actor) => actor.municipality === bubble?.id)
    .map((actor) => actor.id);
}

async function remove(map: MapState, bubble: SceneBubble): Promise<void> {
  const count = inBubble(map, bubble).length;
  if (!(await map.project.removeMunicipality(bubble.id))) return;
  toast({
    text: t("map-said-bubble-removed", { count, name: bubble.name }),
    action: { label: t("shared-undo"), perform: map.project.wayBack() },
  });
}
