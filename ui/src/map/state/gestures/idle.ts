import type { MapState } from "../map-state.svelte";
import type { Gesture, Pointer } from "./gesture";
import { Lassoing } from "./lassoing";
import { Panning } from "./panning";
import { PointingActor } from "./pointing-actor";
import { PointingBubble } from "./pointing-bubble";
import { PointingPaper } from "./pointing-paper";

/** Nobody presses anything; the pointer only looks. */
export class Idle implements Gesture {
  readonly name = "idle";
  readonly #map: MapState;

  constructor(map: MapState) {
    this.#map = map;
  }

  down(pointer: Pointer): Gesture {
    const map = this.#map;
    map.hover = null;
    map.pressedHit = null;
    if (pointer.button === 1 || map.isPanning) return new Panning(map, pointer);
    if (pointer.button !== 0) return this;
    if (map.isLassoing) return new Lassoing(map, pointer);
    const hit = map.hitAt(pointer.at);
    map.pressedHit = hit;
    if (hit?.kind === "actor") return new PointingActor(map, pointer, hit.id);
    if (pointer.loops) return new Lassoing(map, pointer);
    if (!hit || hit.kind === "alliance") return new PointingPaper(map, pointer, hit?.id ?? null);
    return new PointingBubble(map, pointer, hit);
  }

  move(pointer: Pointer): Gesture {
    const hit = this.#map.hitAt(pointer.at);
    if (JSON.stringify(hit) !== JSON.stringify(this.#map.hover)) this.#map.hover = hit;
    return this;
  }

  up(): Gesture {
    return this;
  }

  cancel(): Gesture {
    return this;
  }
}
