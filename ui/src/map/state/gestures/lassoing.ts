import { distance, type ScreenPoint } from "../../geometry/point";
import type { MapState } from "../map-state.svelte";
import { THRESHOLD, type Gesture, type Pointer } from "./gesture";
import { Idle } from "./idle";

/** CSS pixels between two corners of the loop: more would be more than anybody sees. */
const STEP = 4;

/** A loop is drawn around actors; letting go chooses those within. */
export class Lassoing implements Gesture {
  readonly name = "lassoing";
  readonly #map: MapState;
  readonly #pressed: Pointer;
  #last: ScreenPoint;
  scrollsAt: ScreenPoint;

  constructor(map: MapState, pressed: Pointer) {
    this.#map = map;
    this.#pressed = pressed;
    this.#last = pressed.at;
    this.scrollsAt = pressed.at;
    map.loop = [map.view.toMap(pressed.at)];
  }

  down(): Gesture {
    return this;
  }

  move(pointer: Pointer): Gesture {
    if (pointer.id !== this.#pressed.id) return this;
    this.scrollsAt = pointer.at;
    if (distance(this.#last, pointer.at) >= STEP) {
      this.#last = pointer.at;
      this.scrolled();
    }
    return this;
  }

  scrolled(): void {
    this.#map.loop = [...(this.#map.loop ?? []), this.#map.view.toMap(this.scrollsAt)];
  }

  up(pointer: Pointer): Gesture {
    if (pointer.id !== this.#pressed.id) return this;
    const { loop, selection, index } = this.#map;
    const isLoop = loop !== null && loop.length > 2;
    if (isLoop) {
      const within = index.actorsWithin(loop);
      if (this.#pressed.adds && !this.#map.isLassoing) selection.add(within);
      else selection.choose(within);
      this.#map.isLassoing = false;
    } else if (distance(pointer.at, this.#pressed.at) <= THRESHOLD && !pointer.adds) selection.clear();
    return this.cancel();
  }

  cancel(): Gesture {
    this.#map.loop = null;
    return new Idle(this.#map);
  }
}
