import { distance } from "../../geometry/point";
import type { MapState } from "../map-state.svelte";
import { THRESHOLD, type Gesture, type Pointer } from "./gesture";
import { Idle } from "./idle";
import { Panning } from "./panning";
import { Pinching } from "./pinching";

/** The paper, or the name of an alliance on it, is pressed: letting go chooses that or nothing, moving pans. */
export class PointingPaper implements Gesture {
  readonly name = "pointing-paper";
  readonly #map: MapState;
  readonly #pressed: Pointer;
  readonly #alliance: string | null;

  constructor(map: MapState, pressed: Pointer, alliance: string | null) {
    this.#map = map;
    this.#pressed = pressed;
    this.#alliance = alliance;
  }

  down(other: Pointer): Gesture {
    return new Pinching(this.#map, this.#pressed, other);
  }

  move(pointer: Pointer): Gesture {
    const isFar = distance(pointer.at, this.#pressed.at) > THRESHOLD;
    if (pointer.id !== this.#pressed.id || !isFar) return this;
    return new Panning(this.#map, this.#pressed).move(pointer);
  }

  up(pointer: Pointer): Gesture {
    if (pointer.id !== this.#pressed.id) return this;
    if (this.#alliance !== null) this.#map.selection.chooseAlliance(this.#alliance);
    else if (!pointer.adds) this.#map.selection.clear();
    return new Idle(this.#map);
  }

  cancel(): Gesture {
    return new Idle(this.#map);
  }
}
