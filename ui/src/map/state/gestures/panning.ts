import { between, type ScreenPoint } from "../../geometry/point";
import type { View } from "../../geometry/view";
import type { MapState } from "../map-state.svelte";
import type { Gesture, Pointer } from "./gesture";
import { Idle } from "./idle";
import { Pinching } from "./pinching";

/** The map hangs on the pointer. */
export class Panning implements Gesture {
  readonly name = "panning";
  readonly #map: MapState;
  readonly #before: View;
  #pointer: Pointer;

  constructor(map: MapState, pressed: Pointer) {
    this.#map = map;
    this.#before = map.view.current;
    this.#pointer = pressed;
    map.hasPanned = true;
  }

  down(other: Pointer): Gesture {
    return new Pinching(this.#map, this.#pointer, other);
  }

  move(pointer: Pointer): Gesture {
    if (pointer.id !== this.#pointer.id) return this;
    const last: ScreenPoint = this.#pointer.at;
    this.#pointer = pointer;
    this.#map.view.pan(between(last, pointer.at));
    return this;
  }

  up(pointer: Pointer): Gesture {
    return pointer.id === this.#pointer.id ? new Idle(this.#map) : this;
  }

  cancel(): Gesture {
    this.#map.view.jump(this.#before);
    return new Idle(this.#map);
  }
}
