import type { ScreenPoint } from "../../geometry/point";
import type { SceneActor } from "$ui/project/scene";
import type { MapState } from "../map-state.svelte";
import type { Gesture, Pointer } from "./gesture";
import { Idle } from "./idle";

/** Actors hang on the pointer. */
export class DraggingActors implements Gesture {
  readonly name = "dragging-actors";
  readonly #map: MapState;
  readonly #pointer: number;
  readonly #grip: ReturnType<MapState["view"]["toMap"]>;
  readonly #actors: readonly SceneActor[];
  scrollsAt: ScreenPoint;

  constructor(map: MapState, pressed: Pointer, actor: string) {
    this.#map = map;
    this.#pointer = pressed.id;
    this.#grip = map.view.toMap(pressed.at);
    this.#actors = map.dragged(actor);
    this.scrollsAt = pressed.at;
  }

  down(): Gesture {
    return this;
  }

  move(pointer: Pointer): Gesture {
    if (pointer.id !== this.#pointer) return this;
    this.scrollsAt = pointer.at;
    this.scrolled();
    return this;
  }

  scrolled(): void {
    const at = this.scrollsAt;
    const drop = this.#map.dropOf(this.#actors, at);
    this.#map.drag = { kind: "actors", actors: this.#actors, grip: this.#grip, at, drop };
  }

  up(pointer: Pointer): Gesture {
    if (pointer.id !== this.#pointer) return this;
    const drop = this.#map.dropOf(this.#actors, pointer.at);
    if (!drop || drop.isSame) return this.cancel();
    const ids = this.#actors.map((actor) => actor.id);
    void this.#map.moveTo(ids, drop.place);
    return new Idle(this.#map);
  }

  cancel(): Gesture {
    this.#map.drag = null;
    return new Idle(this.#map);
  }
}
