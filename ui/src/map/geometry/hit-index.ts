// What lies under a point, and what lies in a part of the map: one spatial index over everything with a place.

import Flatbush from "flatbush";
import { halfAt, type Half } from "./half";
import { inPolygon } from "./polygon";
import type { MapPoint } from "./point";
import { contains, discRect, rectOf, type Box, type Rect } from "./rect";

/** What people can point at. */
export type Hit =
  | { readonly kind: "actor"; readonly id: string }
  | { readonly kind: "alliance"; readonly id: string }
  | { readonly kind: "invitation"; readonly id: string; readonly half: Half }
  | { readonly kind: "name"; readonly id: string }
  | { readonly kind: "half"; readonly id: string; readonly half: Half };

interface Bubble {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly label: Box;
  readonly cultural: { readonly invitation: { readonly x: number; readonly y: number } | null };
  readonly non_cultural: { readonly invitation: { readonly x: number; readonly y: number } | null };
}

interface Actor extends Box {
  readonly id: string;
}

interface Alliance {
  readonly id: string;
  readonly label: Box | null;
}

/** The parts of the scene that have a place. */
export interface Places {
  readonly bubbles: readonly Bubble[];
  readonly actors: readonly Actor[];
  readonly alliances: readonly Alliance[];
}

/** The room that an invitation takes around its middle, in units. */
export const INVITATION = { width: 150, height: 60 } as const;

interface Item {
  readonly rect: Rect;
  readonly hit: Hit;
  /** What lies higher on the map is hit first. */
  readonly level: number;
  readonly disc?: Bubble;
}

/** An index over one scene. */
export class HitIndex {
  readonly #items: readonly Item[];
  readonly #tree: Flatbush | null;

  constructor(places: Places) {
    this.#items = items(places);
    this.#tree = this.#items.length > 0 ? new Flatbush(this.#items.length) : null;
    for (const { rect } of this.#items) {
      this.#tree?.add(rect.left, rect.top, rect.left + rect.width, rect.top + rect.height);
    }
    this.#tree?.finish();
  }

  /** Returns what lies on top at a place; `actors` says whether chips are drawn at this scale. */
  at({ x, y }: MapPoint, actors = true): Hit | null {
    let top: { readonly hit: Hit; readonly level: number } | null = null;
    for (const { rect, hit, level, disc } of this.#in({ left: x, top: y, width: 0, height: 0 })) {
      if (top && top.level >= level) continue;
      if (!actors && (hit.kind === "actor" || hit.kind === "invitation")) continue;
      if (!disc) {
        if (contains(rect, x, y)) top = { hit, level };
        continue;
      }
      const half = halfAt(disc, x, y);
      if (half) top = { hit: { kind: "half", id: disc.id, half }, level };
    }
    return top?.hit ?? null;
  }

  /** Returns the half of a bubble at a place, whatever lies on it. */
  halfAt({ x, y }: MapPoint): { readonly id: string; readonly half: Half } | null {
    for (const { disc } of this.#in({ left: x, top: y, width: 0, height: 0 })) {
      const half = disc && halfAt(disc, x, y);
      if (disc && half) return { id: disc.id, half };
    }
    return null;
  }

  /** Returns the actors whose middle lies within a loop. */
  actorsWithin(loop: readonly MapPoint[]): string[] {
    const xs = loop.map((point) => point.x);
    const ys = loop.map((point) => point.y);
    const left = Math.min(...xs);
    const top = Math.min(...ys);
    const area = { left, top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
    return this.#in(area).flatMap(({ hit, rect }) =>
      hit.kind === "actor" && inPolygon(loop, rect.left + rect.width / 2, rect.top + rect.height / 2)
        ? [hit.id]
        : [],
    );
  }

  /** Everything that a line may not cross: all but the bubbles themselves. */
  get obstacles(): Rect[] {
    return this.#items.flatMap(({ disc, rect }) => (disc ? [] : [rect]));
  }

  #in({ left, top, width, height }: Rect): Item[] {
    const found = this.#tree?.search(left, top, left + width, top + height) ?? [];
    return found.flatMap((index) => this.#items[index] ?? []);
  }
}

function items({ bubbles, actors, alliances }: Places): Item[] {
  const all: Item[] = [];
  for (const bubble of bubbles) {
    const { id } = bubble;
    const rect = discRect(bubble.x, bubble.y, bubble.radius);
    all.push({ rect, hit: { kind: "half", id, half: "cultural" }, level: 0, disc: bubble });
    all.push({ rect: rectOf(bubble.label), hit: { kind: "name", id }, level: 1 });
    for (const [half, { invitation }] of [
      ["cultural", bubble.cultural],
      ["non-cultural", bubble.non_cultural],
    ] as const) {
      if (!invitation) continue;
      const hit = { kind: "invitation", id, half } as const;
      all.push({ rect: rectOf({ ...invitation, ...INVITATION }), hit, level: 2 });
    }
  }
  for (const actor of actors)
    all.push({ rect: rectOf(actor), hit: { kind: "actor", id: actor.id }, level: 3 });
  for (const { id, label } of alliances) {
    if (label) all.push({ rect: rectOf(label), hit: { kind: "alliance", id }, level: 4 });
  }
  return all;
}
