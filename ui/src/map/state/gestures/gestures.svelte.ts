import { autoScroll } from "../../geometry/auto-scroll";
import type { MapState } from "../map-state.svelte";
import type { Gesture, GestureName, Pointer } from "./gesture";
import { Idle } from "./idle";

/** Milliseconds before the map moves along: who only passes, or drops something there, is left in peace. */
const PAUSE = 250;

/** The state machine: hands every event to the state it is in. */
export class Gestures {
  readonly #map: MapState;
  #current = $state.raw<Gesture>();
  /** Milliseconds that something has been held at a side. */
  #atSide = 0;

  constructor(map: MapState) {
    this.#map = map;
    this.#current = new Idle(map);
  }

  /** The state it is in. */
  get name(): GestureName {
    return this.#current?.name ?? "idle";
  }

  /** Whether somebody is busy. */
  get isBusy(): boolean {
    return this.name !== "idle";
  }

  down(pointer: Pointer): void {
    this.#go((current) => current.down(pointer));
  }

  move(pointer: Pointer): void {
    this.#go((current) => current.move(pointer));
  }

  up(pointer: Pointer): void {
    this.#go((current) => current.up(pointer));
  }

  /** Gives up; tells whether there was something to give up. */
  cancel(): boolean {
    const wasBusy = this.isBusy;
    this.#go((current) => current.cancel());
    return wasBusy;
  }

  /** Goes on with a gesture that began outside the map. */
  begin(gesture: Gesture): void {
    this.cancel();
    this.#current = gesture;
  }

  /**
   * Moves the map under a pointer that holds something at a side of the viewport, once it has been there for a
   * moment; tells whether it is there.
   */
  scroll(milliseconds: number): boolean {
    const at = this.#current?.scrollsAt;
    const { view } = this.#map;
    const { dx, dy } = at ? autoScroll(at, view.size, view.insets) : { dx: 0, dy: 0 };
    if (dx === 0 && dy === 0) {
      this.#atSide = 0;
      return false;
    }
    this.#atSide += milliseconds;
    if (this.#atSide < PAUSE) return true;
    view.pan({ dx: (dx * milliseconds) / 1000, dy: (dy * milliseconds) / 1000 });
    this.#current?.scrolled?.();
    return true;
  }

  #go(step: (current: Gesture) => Gesture): void {
    if (this.#current) this.#current = step(this.#current);
  }
}
