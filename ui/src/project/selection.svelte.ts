// What is selected in a project, on every screen that shows it: the map and the table are views of one thing.

import type { Tables } from "./tables";

const NOBODY: ReadonlySet<string> = new Set();

/** One thing of the map: an actor, an alliance, or a bubble by its name or one of its parts. */
interface Part {
  readonly kind: "actor" | "alliance" | "name" | "half" | "invitation";
  readonly id: string;
}

/** What is chosen: actors, or one bubble, or one alliance. */
export class Selection {
  /** The chosen actors, in the order in which they were chosen. */
  actors = $state.raw<ReadonlySet<string>>(NOBODY);
  /** The chosen bubble. */
  bubble = $state.raw<string | null>(null);
  /** The chosen alliance. */
  alliance = $state.raw<string | null>(null);

  /** Whether nothing is chosen. */
  get isEmpty(): boolean {
    return this.actors.size === 0 && this.bubble === null && this.alliance === null;
  }

  /** The chosen actor, when it is the only one. */
  get only(): string | null {
    const [first, ...others] = this.actors;
    return first !== undefined && others.length === 0 ? first : null;
  }

  /** What is chosen, when that is one thing. */
  get hit(): { readonly kind: "actor" | "name" | "alliance"; readonly id: string } | null {
    const { only, bubble, alliance } = this;
    if (only !== null) return { kind: "actor", id: only };
    if (bubble !== null) return { kind: "name", id: bubble };
    return alliance === null ? null : { kind: "alliance", id: alliance };
  }

  /** Returns whether this itself is chosen; a part of a bubble is not. */
  has(hit: Part | null): boolean {
    if (hit?.kind === "actor") return this.actors.has(hit.id);
    if (hit?.kind === "name") return this.bubble === hit.id;
    return hit?.kind === "alliance" && this.alliance === hit.id;
  }

  /** Chooses this, or the bubble of which it is a part. */
  chooseHit(hit: Part): void {
    if (hit.kind === "actor") this.choose([hit.id]);
    else if (hit.kind === "alliance") this.chooseAlliance(hit.id);
    else this.chooseBubble(hit.id);
  }

  /** Chooses exactly these actors. */
  choose(actors: Iterable<string>): void {
    this.clear();
    this.actors = new Set(actors);
  }

  /** Adds these actors to those that are chosen. */
  add(actors: Iterable<string>): void {
    this.choose([...this.actors, ...actors]);
  }

  /** Adds an actor, or takes it out. */
  toggle(actor: string): void {
    this.put([actor], !this.actors.has(actor));
  }

  /** Chooses a bubble. */
  chooseBubble(id: string): void {
    this.clear();
    this.bubble = id;
  }

  /** Chooses an alliance. */
  chooseAlliance(id: string): void {
    this.clear();
    this.alliance = id;
  }

  /** Chooses nothing. */
  clear(): void {
    this.actors = NOBODY;
    this.bubble = null;
    this.alliance = null;
  }

  /** Adds actors, or takes them out. */
  put(actors: Iterable<string>, chosen: boolean): void {
    const ids = new Set(this.actors);
    for (const id of actors) {
      if (chosen) ids.add(id);
      else ids.delete(id);
    }
    this.choose(ids);
  }

  /** Lets go of what is gone. */
  keep({ actor, municipality, alliance }: Pick<Tables, "actor" | "municipality" | "alliance">): void {
    const left = [...this.actors].filter((id) => actor.has(id));
    if (left.length !== this.actors.size) this.actors = new Set(left);
    if (this.bubble !== null && !municipality.has(this.bubble)) this.bubble = null;
    if (this.alliance !== null && !alliance.has(this.alliance)) this.alliance = null;
  }
}
