// What lies under a point, and what lies in a part of the map: one spatial index over everything with a place.

import Flatbush from "flatbush";
import { halfAt, type Half } from "./half";
import { chipMark, gripOf, nameRect, isReadable, REACH, tagRoom } from "./marks";
import type { View } from "./view";
import { inPolygon } from "./polygon";
import type { MapPoint } from "./point";
import { standing } from "./standing";
import { contains, discRect, enclosing, grown, rectOf, type Box, type Rect } from "./rect";

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
  readonly divider: number;
  readonly label: Box;
  readonly cultural: { readonly invitation: { readonly x: number; readonly y: number } | null };
  readonly non_cultural: { readonly invitation: { readonly x: number; readonly y: number } | null };
}

interface Actor extends Box {
  readonly id: string;
  /** Id of its bubble, within which its chip lies. */
  readonly municipality: string;
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
export const INVITATION = { width: 140, height: 52 } as const;

/** The level of the bubbles themselves: everything else lies on them. */
const GROUND = 0;

interface Item {
  /** What it takes of the map at its own size. */
  readonly rect: Rect;
  /** What is drawn of it in a view; none when it is not. */
  readonly drawn: (view: View) => Rect | null;
  readonly hit: Hit;
  /** What lies higher on the map is hit first. */
  readonly level: number;
  readonly disc?: Bubble;
}

/**
 * An index over one scene: a tree of the bubbles, and what lies in a bubble when somebody looks there. With 10,000 actors
 * another scene costs little until then.
 */
export class HitIndex {
  readonly #bubbles: readonly Bubble[];
  readonly #tree: Flatbush | null;
  readonly #actors: readonly Actor[];
  readonly #tags: readonly Item[];
  readonly #items = new Map<Bubble, readonly Item[]>();

  constructor({ bubbles, actors, alliances }: Places) {
    this.#bubbles = bubbles;
    this.#actors = actors;
    this.#tags = alliances.flatMap(tagItem);
    this.#tree = bubbles.length > 0 ? new Flatbush(bubbles.length) : null;
    for (const bubble of bubbles) {
      const disc = discRect(bubble.x, bubble.y, bubble.radius);
      const { left, top, width, height } = enclosing([disc, rectOf(bubble.label)]) ?? disc;
      this.#tree?.add(left, top, left + width, top + height);
    }
    this.#tree?.finish();
  }

  /**
   * Returns what lies on top at a place, as it is drawn in a view. Beside an actor, where only its bubble lies, it is
   * that actor: the nearest within reach, so that small marks can be taken hold of.
   */
  at({ x, y }: MapPoint, view: View): Hit | null {
    const { scale } = view;
    let top: { readonly hit: Hit; readonly level: number } | null = null;
    let nearest: { readonly hit: Hit; readonly distance: number } | null = null;
    for (const { hit, level, disc, drawn } of this.#in(around(x, y, REACH / scale))) {
      const rect = drawn(view);
      if (!rect) continue;
      if (disc) {
        const half = halfAt(disc, x, y);
        if (half && !top) top = { hit: { kind: "half", id: disc.id, half }, level };
      } else if (contains(rect, x, y)) {
        if (!top || top.level < level) top = { hit, level };
      } else if (hit.kind === "actor") {
        const distance = gripOf(rect, scale, x, y);
        if (distance !== null && (!nearest || distance < nearest.distance)) nearest = { hit, distance };
      }
    }
    return (top && top.level > GROUND ? top : (nearest ?? top))?.hit ?? null;
  }

  /** Returns the half of a bubble at a place, whatever lies on it. */
  halfAt({ x, y }: MapPoint): { readonly id: string; readonly half: Half } | null {
    for (const { disc } of this.#in(around(x, y, 0))) {
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

  #in(area: Rect): Item[] {
    const { left, top, width, height } = area;
    const found = this.#tree?.search(left, top, left + width, top + height) ?? [];
    const items = found.flatMap((index) => this.#itemsOf(this.#bubbles[index]!));
    return [...items, ...this.#tags].filter(({ rect }) => touches(rect, area));
  }

  #itemsOf(bubble: Bubble): readonly Item[] {
    let items = this.#items.get(bubble);
    if (!items) {
      items = [...bubbleItems(bubble), ...(standing(this.#actors).get(bubble.id) ?? []).map(actorItem)];
      this.#items.set(bubble, items);
    }
    return items;
  }
}

/** Tells whether two parts of the map share a point; one without a size is a point itself. */
function touches(one: Rect, other: Rect): boolean {
  return (
    one.left <= other.left + other.width &&
    other.left <= one.left + one.width &&
    one.top <= other.top + other.height &&
    other.top <= one.top + one.height
  );
}

function around(x: number, y: number, reach: number): Rect {
  return grown({ left: x, top: y, width: 0, height: 0 }, reach);
}

function bubbleItems(bubble: Bubble): Item[] {
  const { id } = bubble;
  const disc = discRect(bubble.x, bubble.y, bubble.radius);
  const all: Item[] = [
    {
      rect: disc,
      drawn: () => disc,
      hit: { kind: "half", id, half: "cultural" },
      level: GROUND,
      disc: bubble,
    },
    {
      rect: rectOf(bubble.label),
      drawn: ({ scale }) => (isReadable(bubble, scale) ? nameRect(bubble, scale) : null),
      hit: { kind: "name", id },
      level: 1,
    },
  ];
  for (const [half, { invitation }] of [
    ["cultural", bubble.cultural],
    ["non-cultural", bubble.non_cultural],
  ] as const) {
    if (!invitation) continue;
    const box = { ...invitation, ...INVITATION };
    const drawn = (view: View) => chipMark(box, view);
    all.push({ rect: rectOf(box), drawn, hit: { kind: "invitation", id, half }, level: 2 });
  }
  return all;
}

function actorItem(actor: Actor): Item {
  const drawn = (view: View) => chipMark(actor, view);
  return { rect: rectOf(actor), drawn, hit: { kind: "actor", id: actor.id }, level: 3 };
}

function tagItem({ id, label }: Alliance): Item[] {
  if (!label) return [];
  const drawn = ({ scale }: View) => tagRoom(label, scale);
  return [{ rect: rectOf(label), drawn, hit: { kind: "alliance", id }, level: 4 }];
}
