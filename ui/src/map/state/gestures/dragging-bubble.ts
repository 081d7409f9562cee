import type { ScreenPoint } from "../../geometry/point";
import type { SceneBubble } from "$ui/project/scene";
import type { MapState } from "../map-state.svelte";
import type { Gesture, Pointer } from "./gesture";
import { Idle } from "./idle";

/** A bubble hangs on the pointer. */
export class DraggingBubble implements Gesture {
  readonly name = "dragging-bubble";
  readonly #map: MapState;
  readonly #pointer: number;
  readonly #grip: ReturnType<MapState["view"]["toMap"]>;
  readonly #bubble: SceneBubble;
  scrollsAt: ScreenPoint;

  constructor(map: MapState, pressed: Pointer, bubble: SceneBubble) {
    this.#map = map;
    this.#pointer = pressed.id;
    this.#grip = map.view.toMap(pressed.at);
    this.#bubble = bubble;
    this.scrollsAt = pressed.at;
  }

  down(): Gesture {
    return this;
  }

  move(pointer: Pointer): Gesture {
    if (pointer.id !== this.#pointer) return this;
    this.scrollsAt = pointer.at;
    this.scrolled();
    return this;
  }

  scrolled(): void {
    this.#map.moving.show(this.#bubble, this.#grip, this.scrollsAt);
  }

  up(pointer: Pointer): Gesture {
    if (pointer.id !== this.#pointer) return this;
    this.move(pointer);
    void this.#map.moving.drop();
    return new Idle(this.#map);
  }

  cancel(): Gesture {
    this.#map.drag = null;
    return new Idle(this.#map);
  }
}
