import { distance } from "../../geometry/point";
import type { MapState } from "../map-state.svelte";
import { DraggingActors } from "./dragging-actors";
import { DraggingBubble } from "./dragging-bubble";
import { THRESHOLD, type Gesture, type Pointer } from "./gesture";
import { Idle } from "./idle";
import { Pinching } from "./pinching";

/** An actor is pressed: letting go chooses it, moving drags it. */
export class PointingActor implements Gesture {
  readonly name = "pointing-actor";
  readonly #map: MapState;
  readonly #pressed: Pointer;
  readonly #actor: string;

  constructor(map: MapState, pressed: Pointer, actor: string) {
    this.#map = map;
    this.#pressed = pressed;
    this.#actor = actor;
  }

  down(other: Pointer): Gesture {
    return new Pinching(this.#map, this.#pressed, other);
  }

  move(pointer: Pointer): Gesture {
    const isFar = distance(pointer.at, this.#pressed.at) > THRESHOLD;
    if (pointer.id !== this.#pressed.id || !isFar) return this;
    const pressed = this.#map.actors.get(this.#actor);
    // Our own organisation stands in the middle of its bubble: they move together.
    const bubble = pressed?.own && this.#map.bubbles.get(pressed.municipality);
    if (bubble) return new DraggingBubble(this.#map, this.#pressed, bubble).move(pointer);
    return new DraggingActors(this.#map, this.#pressed, this.#actor).move(pointer);
  }

  up(pointer: Pointer): Gesture {
    if (pointer.id !== this.#pressed.id) return this;
    this.#pick(pointer.adds);
    return new Idle(this.#map);
  }

  cancel(): Gesture {
    return new Idle(this.#map);
  }

  #pick(adds: boolean): void {
    const { selection, lens } = this.#map;
    if (adds) {
      selection.toggle(this.#actor);
      return;
    }
    // Through a lens a click notes an actor. One that is noted is first shown; a click on what is shown takes it off.
    const isShown = selection.only === this.#actor;
    const isOurs = this.#map.actors.get(this.#actor)?.own ?? false;
    if (lens.point && !isOurs && (isShown || !lens.leadOf(this.#actor)))
      void this.#map.toggleLead(this.#actor);
    selection.choose([this.#actor]);
  }
}
