import { mapPoint } from "../geometry/point";
import { toScreen } from "../geometry/view";
import type { SceneBubble } from "$ui/project/scene";
import { moveBubble } from "../verbs";
import type { MapState } from "./map-state.svelte";

/** Map units that a bubble moves at a time. */
const STEP = 40;
/** Milliseconds without another step after which the bubble stays where it is. */
const REST = 900;

/** Where a bubble goes with one key or button. */
export type Direction = "up" | "down" | "left" | "right";

const STEPS: Record<Direction, readonly [number, number]> = {
  up: [0, -STEP],
  down: [0, STEP],
  left: [-STEP, 0],
  right: [STEP, 0],
};

/** Moves a bubble step by step. All steps made in a row are one change, written when the row ends. */
export class Nudge {
  readonly #map: MapState;
  #bubble: SceneBubble | null = null;
  #x = 0;
  #y = 0;
  #rest: ReturnType<typeof setTimeout> | undefined;

  constructor(map: MapState) {
    this.#map = map;
  }

  /** Moves a bubble one step further, for all to see but not written yet. */
  step(bubble: SceneBubble, direction: Direction): void {
    if (this.#bubble?.id !== bubble.id) {
      void this.finish();
      this.#bubble = bubble;
      this.#x = this.#y = 0;
    }
    const [dx, dy] = STEPS[direction];
    this.#x += dx;
    this.#y += dy;
    this.#show(bubble);
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => void this.finish(), REST);
  }

  /** Writes where the bubble stands now. */
  async finish(): Promise<void> {
    const bubble = this.#bubble;
    const to = bubble && { x: bubble.x + this.#x, y: bubble.y + this.#y };
    this.#forget();
    if (!bubble || !to) return;
    await moveBubble(this.#map.project, bubble.id, to);
    this.#map.drag = null;
  }

  /** Puts the bubble back; tells whether there was one on its way. */
  cancel(): boolean {
    if (!this.#bubble) return false;
    this.#forget();
    this.#map.drag = null;
    return true;
  }

  #show(bubble: SceneBubble): void {
    const grip = mapPoint(bubble.x, bubble.y);
    const at = toScreen(this.#map.view.current, { x: bubble.x + this.#x, y: bubble.y + this.#y });
    this.#map.moving.show(bubble, grip, at);
  }

  #forget(): void {
    clearTimeout(this.#rest);
    this.#bubble = null;
  }
}
