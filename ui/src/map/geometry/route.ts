// The lines of an alliance: from its name to each of its members, around names and chips and not through them.

import type { Group, Obstacles } from "./obstacles";
import { bottom, containsInside, grown, overlaps, right, type Rect } from "./rect";
import { enters } from "./segment";
import { shortestPath, type Place } from "./shortest-path";

/** Units kept from chips and names, best first. The last lets a line pass just between two chips. */
const CLEARANCES = [11, 3] as const;
/** A way with more room around it may be this much longer than one that squeezes through. */
const WORTH = 1.35;
/** Every round brings at least one more obstacle into account; beyond this the line simply runs on. */
const ROUNDS = 16;

/**
 * Returns the corners of a line from the middle of `tag` to one of the ends of `chip`, or to the middle of its upper
 * or lower side. Where there is no way around, the line runs straight: chips and names are drawn over it.
 */
export function routeLine(tag: Rect, chip: Rect, obstacles: Obstacles): readonly Place[] {
  const start = middleOf(tag);
  const ends = attachments(chip);
  const [roomy, tight] = CLEARANCES.map((clearance) => around(start, ends, tag, chip, obstacles, clearance));
  if (roomy && (!tight || length(roomy) <= length(tight) * WORTH)) return roomy;
  return tight ?? [start, nearest(start, ends)];
}

/** Tells whether a line that was found before still leads from `tag` to `chip` without crossing anything. */
export function isClear(way: readonly Place[], tag: Rect, chip: Rect, obstacles: Obstacles): boolean {
  const start = middleOf(tag);
  const end = way.at(-1);
  const isSame = way[0]?.x === start.x && way[0].y === start.y;
  if (!isSame || !attachments(chip).some((place) => place.x === end?.x && place.y === end.y)) return false;
  return pairs(way).every(([from, to]) =>
    obstacles
      .groupsIn(spanned(from, to))
      .every((group) => group.members.every((member) => same(member, tag) || !enters(from, to, member))),
  );
}

/** Solves with no obstacles, looks which ones that way hits, and solves again with those: few ever matter. */
function around(
  start: Place,
  ends: readonly Place[],
  tag: Rect,
  chip: Rect,
  obstacles: Obstacles,
  clearance: number,
): readonly Place[] | null {
  const walls = new Map<string, Rect>();
  for (let round = 0; round < ROUNDS; round++) {
    const way = shortestPath(start, ends, [...walls.values()]);
    if (!way) return null;
    const before = walls.size;
    for (const [from, to] of pairs(way)) {
      for (const group of obstacles.groupsIn(grown(spanned(from, to), clearance))) {
        const found = wallsOf(group, tag, chip, clearance, [start, ...ends]);
        // A group that is met counts as a whole: otherwise each of its members would take a round of its own.
        if (found.some((wall) => enters(from, to, wall)))
          for (const wall of found) walls.set(key(wall), wall);
      }
    }
    if (walls.size === before) return way;
  }
  return null;
}

/** A group that the line only passes is one wall; of those at its two ends, each member is one. */
function wallsOf(group: Group, tag: Rect, chip: Rect, clearance: number, ends: readonly Place[]): Rect[] {
  const whole = grown(group.around, clearance);
  if (!overlaps(whole, tag) && !overlaps(whole, chip)) return [whole];
  return group.members
    .filter((member) => !same(member, tag))
    .map((member) => (same(member, chip) ? chip : keptClear(member, clearance, ends)));
}

/** The obstacle with air around it, as much as leaves both ends of the line free. */
function keptClear(obstacle: Rect, clearance: number, ends: readonly Place[]): Rect {
  const isFree = (wall: Rect) => ends.every(({ x, y }) => !containsInside(wall, x, y));
  const airs = [clearance, Math.min(clearance, 3)].map((air) => grown(obstacle, air));
  return airs.find(isFree) ?? obstacle;
}

/** The ends of a chip first: lines that leave it sideways stay clear of the chips above and below. */
function attachments(chip: Rect): readonly Place[] {
  const { x, y } = middleOf(chip);
  return [
    { x: chip.left, y },
    { x: right(chip), y },
    { x, y: chip.top },
    { x, y: bottom(chip) },
  ];
}

function middleOf({ left, top, width, height }: Rect): Place {
  return { x: left + width / 2, y: top + height / 2 };
}

function pairs(way: readonly Place[]): readonly (readonly [Place, Place])[] {
  return way.slice(1).map((to, index) => [way[index] ?? to, to] as const);
}

function spanned(from: Place, to: Place): Rect {
  return {
    left: Math.min(from.x, to.x),
    top: Math.min(from.y, to.y),
    width: Math.abs(to.x - from.x),
    height: Math.abs(to.y - from.y),
  };
}

function length(way: readonly Place[]): number {
  return pairs(way).reduce((sum, [from, to]) => sum + Math.hypot(to.x - from.x, to.y - from.y), 0);
}

function nearest(start: Place, ends: readonly Place[]): Place {
  const far = (end: Place) => Math.hypot(end.x - start.x, end.y - start.y);
  return ends.reduce((best, end) => (far(end) < far(best) ? end : best));
}

const key = ({ left, top, width, height }: Rect) => `${left},${top},${width},${height}`;

const same = (one: Rect, other: Rect) => key(one) === key(other);
