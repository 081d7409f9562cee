import type { MapPoint, ScreenPoint } from "../geometry/point";
import type { SceneBubble } from "$ui/project/scene";
import type { BubbleDrag } from "./drag";
import { moveBubble, whoMakesRoom } from "../verbs";
import type { MapState } from "./map-state.svelte";

/**
 * A bubble on its way, by a drag or step by step: it shows where it would stand and who would make room. Core says
 * the latter, one question at a time and always about the last place.
 */
export class MovingBubble {
  readonly #map: MapState;
  #wanted: BubbleDrag | null = null;
  #isAsking = false;

  constructor(map: MapState) {
    this.#map = map;
  }

  /** Shows a bubble that was taken hold of at `grip` and hangs at `at` now. */
  show(bubble: SceneBubble, grip: MapPoint, at: ScreenPoint): void {
    const before = this.#current(bubble.id);
    const here = this.#map.view.toMap(at);
    const to = { x: Math.round(bubble.x + here.x - grip.x), y: Math.round(bubble.y + here.y - grip.y) };
    // What was foretold a moment ago stays in sight until the next answer comes.
    const drag: BubbleDrag = { kind: "bubble", bubble, at, to, shifts: before?.shifts ?? [] };
    this.#map.drag = drag;
    if (to.x === before?.to.x && to.y === before.to.y) return;
    this.#wanted = drag;
    if (!this.#isAsking) void this.#ask();
  }

  /** Puts it down. What is shown stays until it is so. */
  async drop(): Promise<void> {
    const { drag, project } = this.#map;
    if (drag?.kind !== "bubble") return;
    this.#wanted = null;
    await moveBubble(project, drag.bubble.id, drag.to);
    this.#map.drag = null;
  }

  async #ask(): Promise<void> {
    this.#isAsking = true;
    while (this.#wanted) {
      const { bubble, to } = this.#wanted;
      this.#wanted = null;
      const shifts = await whoMakesRoom(this.#map.project, bubble.id, to);
      const drag = this.#current(bubble.id);
      if (drag) this.#map.drag = { ...drag, shifts };
    }
    this.#isAsking = false;
  }

  #current(bubble: string): BubbleDrag | null {
    const { drag } = this.#map;
    return drag?.kind === "bubble" && drag.bubble.id === bubble ? drag : null;
  }
}
