// The map of a project as it is drawn: the places that core lays out, with what the records say of each. It follows what
// a change touches, and is not made again.

import type {
  Half,
  Rect,
  Scene as Places,
  SceneActor as PlacedActor,
  SceneAlliance as PlacedAlliance,
  SceneBubble as PlacedBubble,
  ScenePatch,
} from "../bindings";
import type { Actors } from "./actors.svelte";
import { ListById } from "./list-by-id";
import type { Tables } from "./tables";

/** A bubble. */
export interface SceneBubble extends PlacedBubble {
  readonly name: string;
  /** Province and country, where it has them. */
  readonly detail: string;
  /** Code of the kind. */
  readonly kind: string;
}

/** A chip. */
export interface SceneActor extends PlacedActor {
  readonly name: string;
  /** Id of its bubble. */
  readonly municipality: string;
  readonly half: Half;
  readonly slot: number;
  /** Codes of its sectors, the first one leading. */
  readonly sectors: readonly string[];
  /** Whether it has a contact status. */
  readonly partner: boolean;
  readonly supralocal: boolean;
  readonly boundary_crossing: boolean;
}

/** An alliance. */
export interface SceneAlliance extends PlacedAlliance {
  readonly name: string;
  /** Number of its colour, from 0 to 11: six colours, then the same six with a pattern. */
  readonly colour: number;
  /** Ids of those members that are on the map. */
  readonly members: readonly string[];
}

/** Everything on the map, by id. */
export interface Scene {
  /** Everything, names included, with a margin. */
  readonly bounds: Rect;
  readonly bubbles: readonly SceneBubble[];
  readonly actors: readonly SceneActor[];
  readonly alliances: readonly SceneAlliance[];
  /** Returns a chip; of 10,000 no second map is made with every change. */
  readonly actorOf: (id: string) => SceneActor | undefined;
}

/** The places of one kind, each joined with its record when it is asked for. */
class Layer<Placed extends { readonly id: string }, Drawn extends Placed> {
  readonly #places: Map<string, Placed>;
  readonly #drawn = new Map<string, Drawn>();
  /** What may say something else than what is drawn. */
  readonly #stale = new Set<string>();
  readonly #join: (placed: Placed) => Drawn | undefined;
  readonly #inOrder: ListById<Drawn>;

  constructor(places: readonly Placed[], join: (placed: Placed) => Drawn | undefined) {
    this.#places = new Map(places.map((placed) => [placed.id, placed]));
    this.#join = join;
    this.#inOrder = new ListById(
      (id) => this.get(id),
      () => [...this.#places.keys()].flatMap((id) => this.get(id) ?? []),
    );
  }

  /** The same array until something in it changes. */
  get list(): readonly Drawn[] {
    return this.#inOrder.list;
  }

  /** Puts one in its place. A change tells of a whole bubble, in which most stay where they are. */
  put(placed: Placed): void {
    if (isSame(this.#places.get(placed.id), placed)) return;
    this.#places.set(placed.id, placed);
    this.renew(placed.id);
  }

  drop(id: string): void {
    if (this.#places.delete(id)) this.renew(id);
  }

  /** Takes note that the record with this id says something else. */
  renew(id: string): void {
    this.#stale.add(id);
    this.#inOrder.touch(id);
  }

  /** Returns one; the same object as long as nothing that is drawn of it changes. */
  get(id: string): Drawn | undefined {
    const before = this.#drawn.get(id);
    if (before && !this.#stale.delete(id)) return before;
    const placed = this.#places.get(id);
    const now = placed && this.#join(placed);
    if (!now) this.#drawn.delete(id);
    else if (before && isSame(before, now)) return before;
    else this.#drawn.set(id, now);
    return now;
  }
}

/** Keeps the map of a project true. */
export class SceneKeeper {
  #bounds: Rect;
  #scene: Scene | undefined;
  readonly #bubbles: Layer<PlacedBubble, SceneBubble>;
  readonly #actors: Layer<PlacedActor, SceneActor>;
  readonly #alliances: Layer<PlacedAlliance, SceneAlliance>;

  constructor(places: Places, tables: Tables, actors: Actors) {
    this.#bounds = places.bounds;
    this.#bubbles = new Layer(places.bubbles, (placed) => {
      const record = tables.municipality.get(placed.id);
      if (!record) return undefined;
      const { name, kind, province, country } = record;
      return { ...placed, name, kind, detail: [province, country].filter(Boolean).join(", ") };
    });
    this.#actors = new Layer(places.actors, (placed) => {
      const view = actors.get(placed.id);
      if (!view) return undefined;
      return {
        ...placed,
        name: view.name,
        municipality: view.municipality,
        half: view.half,
        slot: view.record.slot,
        sectors: view.sectors.map(({ code }) => code),
        partner: view.record.status !== null,
        supralocal: view.supralocal.value === true,
        boundary_crossing: view.boundaryCrossing.value === true,
      };
    });
    this.#alliances = new Layer(places.alliances, (placed) => {
      const record = tables.alliance.get(placed.id);
      if (!record) return undefined;
      const members = placed.lines.map(({ member }) => member);
      return { ...placed, name: record.name, colour: record.colour, members };
    });
    tables.municipality.follow((before, after) => follow(this.#bubbles, before, after));
    tables.alliance.follow((before, after) => follow(this.#alliances, before, after));
    actors.follow((id) => {
      if (tables.actor.has(id)) this.#actors.renew(id);
      else this.#actors.drop(id);
    });
  }

  /** Takes over what a change moved. */
  take(patch: ScenePatch): void {
    if (!isSame(this.#bounds, patch.bounds)) this.#bounds = patch.bounds;
    for (const bubble of patch.bubbles) this.#bubbles.put(bubble);
    for (const actor of patch.actors) this.#actors.put(actor);
    for (const alliance of patch.alliances) this.#alliances.put(alliance);
  }

  /** The map as it is now; the same object until something on it changes. */
  get scene(): Scene {
    const bubbles = this.#bubbles.list;
    const actors = this.#actors.list;
    const alliances = this.#alliances.list;
    const before = this.#scene;
    const isStill =
      before?.bounds === this.#bounds &&
      before.bubbles === bubbles &&
      before.actors === actors &&
      before.alliances === alliances;
    if (before && isStill) return before;
    const actorOf = (id: string) => this.#actors.get(id);
    this.#scene = { bounds: this.#bounds, bubbles, actors, alliances, actorOf };
    return this.#scene;
  }
}

/** Tells whether two things have the same values: numbers, texts, and what those make up. */
function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  const [mine, theirs] = [Object.entries(one), Object.entries(other)];
  return (
    mine.length === theirs.length &&
    mine.every(([key, value]) => isSame(value, (other as Record<string, unknown>)[key]))
  );
}

function follow(
  layer: { drop(id: string): void; renew(id: string): void },
  before: { readonly id: string } | undefined,
  after: { readonly id: string } | undefined,
): void {
  if (after) layer.renew(after.id);
  else if (before) layer.drop(before.id);
}
