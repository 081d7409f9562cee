import { distance } from "../../geometry/point";
import type { Hit } from "../../geometry/hit-index";
import type { MapState } from "../map-state.svelte";
import { DraggingBubble } from "./dragging-bubble";
import { THRESHOLD, type Gesture, type Pointer } from "./gesture";
import { Idle } from "./idle";
import { Pinching } from "./pinching";

/** A bubble, its name or its invitation is pressed: letting go chooses or accepts it, moving drags the bubble. */
export class PointingBubble implements Gesture {
  readonly name = "pointing-bubble";
  readonly #map: MapState;
  readonly #pressed: Pointer;
  readonly #hit: Exclude<Hit, { kind: "actor" | "alliance" }>;

  constructor(map: MapState, pressed: Pointer, hit: Exclude<Hit, { kind: "actor" | "alliance" }>) {
    this.#map = map;
    this.#pressed = pressed;
    this.#hit = hit;
  }

  down(other: Pointer): Gesture {
    return new Pinching(this.#map, this.#pressed, other);
  }

  move(pointer: Pointer): Gesture {
    const isFar = distance(pointer.at, this.#pressed.at) > THRESHOLD;
    const bubble = this.#map.bubbles.get(this.#hit.id);
    if (pointer.id !== this.#pressed.id || !isFar || !bubble) return this;
    return new DraggingBubble(this.#map, this.#pressed, bubble).move(pointer);
  }

  up(pointer: Pointer): Gesture {
    if (pointer.id !== this.#pressed.id) return this;
    if (this.#hit.kind === "invitation") {
      const place = { municipality: this.#hit.id, half: this.#hit.half };
      this.#map.nameAt(place, this.#map.view.toMap(pointer.at));
    } else if (!pointer.adds) this.#map.selection.chooseBubble(this.#hit.id);
    return new Idle(this.#map);
  }

  cancel(): Gesture {
    return new Idle(this.#map);
  }
}
