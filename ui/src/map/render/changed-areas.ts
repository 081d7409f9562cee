// The parts of a map that look different in another scene: after most changes that is a bubble or two, and only those
// are drawn again.

import { INVITATION } from "../geometry/hit-index";
import { nameRect, tagRoom } from "../geometry/marks";
import { covers, discRect, enclosing, grown, rectOf, type Rect } from "../geometry/rect";
import type { View } from "../geometry/view";
import { isSameDisc } from "./same-disc";
import type { Scene, SceneAlliance, SceneBubble } from "$ui/project/scene";

/** CSS pixels that strokes and round ends reach beyond what they are drawn around. */
const AIR = 8;
/** More parts than these, and everything is drawn again. */
const MOST = 40;

/** Returns the parts, in units of the map as it is drawn in a view; nothing when there are too many of them. */
export function changedAreas(
  before: Scene,
  after: Scene,
  { scale, detail }: Pick<View, "scale" | "detail">,
): Rect[] | undefined {
  const areas: Rect[] = [];
  const bubbles = new Set<string>();
  // What stays in its place is where it was.
  const add = (rect: Rect | null) => {
    const area = rect && grown(rect, AIR / scale);
    if (area && !areas.some((one) => covers(one, area))) areas.push(area);
    return areas.length <= MOST;
  };
  const all =
    differing(before.bubbles, after.bubbles, (one, other) => {
      // Among counts, who comes and goes is a number in the bubble.
      if (one && other && detail !== "counts" && isSameDisc(one, other)) {
        return invitationRects(one, other).every(add);
      }
      bubbles.add((one ?? other)!.id);
      return both(one, other, (bubble) => add(bubbleRect(bubble, scale)));
    }) &&
    // A bubble that is drawn again is drawn with whoever stands in it.
    differing(before.actors, after.actors, (one, other) =>
      both(one, other, (actor) => bubbles.has(actor.municipality) || add(rectOf(actor))),
    ) &&
    differing(before.alliances, after.alliances, (one, other) =>
      both(one, other, (alliance) => allianceRects(alliance, scale).every(add)),
    );
  return all ? areas : undefined;
}

interface Identified {
  readonly id: string;
}

/**
 * Hands over whatever differs between two lists in the order of ids: as it was, if it was there, and as it is, if it is.
 * Stops and returns `false` when that is enough.
 */
function differing<T extends Identified>(
  before: readonly T[],
  after: readonly T[],
  take: (one: T | undefined, other: T | undefined) => boolean,
): boolean {
  if (before === after) return true;
  let [at, now] = [0, 0];
  while (at < before.length || now < after.length) {
    const [one, other] = [before[at], after[now]];
    if (one === other) {
      at += 1;
      now += 1;
      continue;
    }
    const isFirst = one !== undefined && (other === undefined || one.id <= other.id);
    const isLast = other !== undefined && (one === undefined || other.id <= one.id);
    if (isFirst) at += 1;
    if (isLast) now += 1;
    if (!take(isFirst ? one : undefined, isLast ? other : undefined)) return false;
  }
  return true;
}

function both<T>(one: T | undefined, other: T | undefined, take: (one: T) => boolean): boolean {
  return (!one || take(one)) && (!other || take(other));
}

/** The invitations that came or went: a half is no longer empty, or is empty now. */
function invitationRects(one: SceneBubble, other: SceneBubble): Rect[] {
  return (["cultural", "non_cultural"] as const).flatMap((half) => {
    const [before, after] = [one[half].invitation, other[half].invitation];
    const isSame = before?.x === after?.x && before?.y === after?.y;
    return isSame ? [] : [before, after].flatMap((at) => (at ? [rectOf({ ...at, ...INVITATION })] : []));
  });
}

function bubbleRect(bubble: SceneBubble, scale: number): Rect | null {
  const disc = discRect(bubble.x, bubble.y, bubble.radius);
  return enclosing([disc, rectOf(bubble.label), nameRect(bubble, scale)]);
}

/** Each piece of a line by itself: a line across the map would else be a large part of it. */
function allianceRects({ label, lines }: SceneAlliance, scale: number): Rect[] {
  const pieces = lines.flatMap(({ points }) =>
    points.slice(1).flatMap((point, index) => {
      const ends = [points[index]!, point].map(({ x, y }) => ({ left: x, top: y, width: 0, height: 0 }));
      return enclosing(ends) ?? [];
    }),
  );
  return label ? [...pieces, tagRoom(label, scale)] : pieces;
}
