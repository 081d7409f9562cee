import type { ScreenPoint } from "../../geometry/point";
import type { Card } from "../drag";
import type { MapState } from "../map-state.svelte";
import type { Gesture, Pointer } from "./gesture";
import { Idle } from "./idle";

/** CSS pixels beyond the list, or above the tray, from which a card has come away from it. */
const LEAVING = 48;

/** A sector or an example of the inspiration list, or a name that waits for a place, hangs on the pointer. */
export class DraggingFromList implements Gesture {
  readonly name = "dragging-from-list";
  readonly #map: MapState;
  readonly #pointer: number;
  readonly #card: Card;
  #at: ScreenPoint;
  /** The map moves along only once the card has come away from the list, which lies at a side of it. */
  #hasLeft = false;

  constructor(map: MapState, pointer: Pointer, card: Card) {
    this.#map = map;
    this.#pointer = pointer.id;
    this.#card = card;
    this.#at = pointer.at;
    this.scrolled();
  }

  get scrollsAt(): ScreenPoint | undefined {
    return this.#hasLeft && this.#isOverMap ? this.#at : undefined;
  }

  down(): Gesture {
    return this;
  }

  move(pointer: Pointer): Gesture {
    if (pointer.id !== this.#pointer) return this;
    this.#at = pointer.at;
    const { insets, size } = this.#map.view;
    this.#hasLeft ||= pointer.at.x > insets.left + LEAVING && pointer.at.y < size.height - LEAVING;
    this.scrolled();
    return this;
  }

  scrolled(): void {
    const drop = this.#isOverMap ? this.#map.dropOfCard(this.#card, this.#at) : null;
    this.#map.drag = { kind: "card", card: this.#card, at: this.#at, drop };
  }

  up(pointer: Pointer): Gesture {
    if (pointer.id !== this.#pointer) return this;
    const drop = this.#isOverMap ? this.#map.dropOfCard(this.#card, pointer.at) : null;
    if (!drop) return this.cancel();
    this.#map.drag = null;
    const { unplaced } = this.#card;
    if (unplaced === undefined) this.#map.nameAt(drop.place, this.#map.view.toMap(pointer.at), this.#card);
    else void this.#map.putInHalf(unplaced, drop.place);
    return new Idle(this.#map);
  }

  cancel(): Gesture {
    this.#map.drag = null;
    return new Idle(this.#map);
  }

  /** What lies under the list itself is no place to drop, nor is what lies beyond the map. */
  get #isOverMap(): boolean {
    const { insets, size } = this.#map.view;
    return this.#at.x > insets.left && this.#at.y >= 0 && this.#at.y <= size.height;
  }
}
