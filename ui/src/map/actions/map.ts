// What can be done to the map itself.

import CirclePlus from "@lucide/svelte/icons/circle-plus";
import Lasso from "@lucide/svelte/icons/lasso-select";
import List from "@lucide/svelte/icons/list-tree";
import Lightbulb from "@lucide/svelte/icons/lightbulb";
import MapPinPlus from "@lucide/svelte/icons/map-pin-plus";
import Maximize from "@lucide/svelte/icons/maximize";
import Minus from "@lucide/svelte/icons/minus";
import Plus from "@lucide/svelte/icons/plus";
import Sparkle from "@lucide/svelte/icons/sparkle";
import SquareCheck from "@lucide/svelte/icons/square-check";
import SquareX from "@lucide/svelte/icons/square-x";
import RectangleHorizontal from "@lucide/svelte/icons/rectangle-horizontal";
import RectangleVertical from "@lucide/svelte/icons/rectangle-vertical";
import type { SheetKind } from "$ui/bindings";
import type { Action, Icon } from "$ui/shared";
import { t } from "$ui/text";
import { screenPoint } from "../geometry/point";
import { freeRect } from "../geometry/view";
import type { MapState } from "../state/map-state.svelte";
import { tidy } from "../verbs";

/** How much nearer one press of a button or key brings the map. */
const ZOOM_STEP = 1.35;

/** The sheets for which the map can be arranged anew. */
const SHEETS: readonly { readonly sheet: SheetKind; readonly label: string; readonly icon: Icon }[] = [
  { sheet: "landscape", label: "map-action-tidy", icon: Sparkle },
  { sheet: "portrait", label: "map-action-tidy-portrait", icon: RectangleVertical },
  { sheet: "a3", label: "map-action-tidy-a3", icon: RectangleHorizontal },
];

/** Returns the actions on the map as a whole. */
export function mapActions(map: MapState): Action[] {
  const group = "map-group-map";
  const isEmpty = () => map.project.scene.bubbles.length === 0;
  return [
    {
      id: "map-add-line",
      label: "map-adding",
      icon: Plus,
      keys: "A",
      group,
      when: () => !isEmpty(),
      perform: () => map.adding.open(),
    },
    {
      id: "map-add-municipality",
      label: "map-action-add-municipality",
      icon: MapPinPlus,
      keys: "Mod+Shift+G",
      group,
      perform: () => {
        map.question = { kind: "municipality" };
      },
    },
    {
      id: "map-add-actor",
      label: "map-action-add-actor",
      icon: CirclePlus,
      keys: "Mod+Shift+A",
      group,
      when: () => !isEmpty(),
      perform: () => map.addActor(),
    },
    {
      id: "map-fit",
      label: "map-action-fit",
      icon: Maximize,
      keys: "0",
      group,
      when: () => !isEmpty(),
      perform: () => map.fitAll(),
    },
    {
      id: "map-zoom-in",
      label: "map-action-zoom-in",
      icon: Plus,
      keys: ["Plus", "="],
      group,
      perform: () => zoom(map, ZOOM_STEP),
    },
    {
      id: "map-zoom-out",
      label: "map-action-zoom-out",
      icon: Minus,
      keys: "-",
      group,
      perform: () => zoom(map, 1 / ZOOM_STEP),
    },
    {
      id: "map-lasso",
      label: "map-action-lasso",
      icon: Lasso,
      when: () => !isEmpty(),
      checked: () => map.isLassoing,
      perform: () => {
        map.isLassoing = !map.isLassoing;
      },
    },
    {
      id: "map-choose-all",
      label: "map-action-choose-all",
      icon: SquareCheck,
      keys: "Mod+A",
      group,
      when: () => map.project.scene.actors.length > 0,
      perform: () => {
        map.selection.choose(map.project.scene.actors.map(({ id }) => id));
        map.say(t("map-said-chosen", { count: map.selection.actors.size }));
      },
    },
    {
      id: "map-choose-nothing",
      label: "map-action-choose-nothing",
      icon: SquareX,
      keys: "Escape",
      group,
      when: () => !map.selection.isEmpty,
      perform: () => map.selection.clear(),
    },
    {
      id: "map-inspiration",
      label: "map-action-inspiration",
      icon: Lightbulb,
      checked: () => map.panels.left === "inspiration",
      perform: () => map.panels.toggle("inspiration"),
    },
    {
      id: "map-list",
      label: "map-action-list",
      icon: List,
      checked: () => map.panels.left === "list",
      perform: () => map.panels.toggle("list"),
    },
    ...SHEETS.map(({ sheet, label, icon }) => ({
      id: `map-tidy-${sheet}`,
      label,
      icon,
      when: () => !isEmpty(),
      perform: async () => {
        if (await tidy(map.project, sheet)) map.fitAll();
      },
    })),
  ];
}

function zoom(map: MapState, factor: number): void {
  const free = freeRect(map.view.size, map.view.insets);
  const middle = screenPoint(free.left + free.width / 2, free.top + free.height / 2);
  map.view.zoomStep(factor, middle, performance.now());
}
