import type { ScreenPoint } from "../../geometry/point";
import type { SceneBubble } from "$ui/bindings";
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
    this.#map.drag = { kind: "bubble", bubble: this.#bubble, grip: this.#grip, at: this.scrollsAt };
  }

  up(pointer: Pointer): Gesture {
    if (pointer.id !== this.#pointer) return this;
    const here = this.#map.view.toMap(pointer.at);
    const x = Math.round(this.#bubble.x + here.x - this.#grip.x);
    const y = Math.round(this.#bubble.y + here.y - this.#grip.y);
    void this.#drop(x, y);
    return new Idle(this.#map);
  }

  cancel(): Gesture {
    this.#map.drag = null;
    return new Idle(this.#map);
  }

  /** What was dragged stays where it was let go until it stands there. */
  async #drop(x: number, y: number): Promise<void> {
    await this.#map.project.moveMunicipality(this.#bubble.id, { x, y });
    this.#map.drag = null;
  }
}
