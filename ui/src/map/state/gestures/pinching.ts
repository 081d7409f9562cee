import { between, distance, screenPoint, type ScreenPoint } from "../../geometry/point";
import type { View } from "../../geometry/view";
import type { MapState } from "../map-state.svelte";
import type { Gesture, Pointer } from "./gesture";
import { Idle } from "./idle";
import { Panning } from "./panning";

/** Two pointers hold the map: what lies under each of them stays there. */
export class Pinching implements Gesture {
  readonly name = "pinching";
  readonly #map: MapState;
  readonly #before: View;
  #one: Pointer;
  #other: Pointer;

  constructor(map: MapState, one: Pointer, other: Pointer) {
    this.#map = map;
    this.#before = map.view.current;
    this.#one = one;
    this.#other = other;
  }

  down(): Gesture {
    return this;
  }

  move(pointer: Pointer): Gesture {
    const middle = this.#middle;
    const apart = Math.max(distance(this.#one.at, this.#other.at), 1);
    if (pointer.id === this.#one.id) this.#one = pointer;
    else if (pointer.id === this.#other.id) this.#other = pointer;
    else return this;
    this.#map.view.pan(between(middle, this.#middle));
    this.#map.view.zoom(Math.max(distance(this.#one.at, this.#other.at), 1) / apart, this.#middle);
    return this;
  }

  up(pointer: Pointer): Gesture {
    if (pointer.id === this.#one.id) return new Panning(this.#map, this.#other);
    return pointer.id === this.#other.id ? new Panning(this.#map, this.#one) : this;
  }

  cancel(): Gesture {
    this.#map.view.jump(this.#before);
    return new Idle(this.#map);
  }

  get #middle(): ScreenPoint {
    return screenPoint((this.#one.at.x + this.#other.at.x) / 2, (this.#one.at.y + this.#other.at.y) / 2);
  }
}
