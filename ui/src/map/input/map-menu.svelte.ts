import type { MenuEntry } from "$ui/shared";
import { mapMenu, type MapActions } from "../actions";
import type { Hit } from "../geometry/hit-index";
import type { MapState } from "../state/map-state.svelte";

/** The menu of what can be done to what is chosen, wherever it was asked for. */
export class MapMenu {
  readonly #map: MapState;
  readonly #actions: MapActions;
  /** Where it stands, in pixels of the window; absent while it is closed. */
  at = $state.raw<{ x: number; y: number }>();
  entries = $state.raw<MenuEntry[]>([]);

  constructor(map: MapState, actions: MapActions) {
    this.#map = map;
    this.#actions = actions;
  }

  /** Shows it where the pointer is, about what lies there. What is chosen with others stays chosen with them. */
  onCanvas({ clientX, clientY }: MouseEvent, hit: Hit | null): void {
    const { selection } = this.#map;
    if (!hit) selection.clear();
    else if (!selection.has(hit)) selection.chooseHit(hit);
    this.#show({ x: clientX, y: clientY });
  }

  /** Shows it beside what is chosen, where that is in sight on the map; else beside its line in the list. */
  onLine(line: Element, stage: Element): void {
    const { selection, panels, view } = this.#map;
    const rect = selection.hit && this.#map.rectOf(selection.hit);
    if (!rect || panels.left === "list") {
      const { left, bottom } = line.getBoundingClientRect();
      this.#show({ x: left + 24, y: bottom });
      return;
    }
    const bounds = stage.getBoundingClientRect();
    const at = view.toScreen({ x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 });
    this.#show({ x: bounds.left + at.x, y: bounds.top + at.y + 12 });
  }

  #show(at: { x: number; y: number }): void {
    this.entries = mapMenu(this.#actions);
    this.at = at;
  }
}
