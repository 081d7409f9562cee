// The shortest way around rectangles. Such a way bends only at corners, so the corners are the only places to look at.

import { bottom, containsInside, right, type Rect } from "./rect";
import { enters } from "./segment";

/** A corner of the way. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

interface Node extends Place {
  readonly goal: boolean;
  /** In a straight line to the nearest goal: the way cannot be shorter. */
  readonly ahead: number;
  /** Length of the best way found to it. */
  cost: number;
  /** The place before it on that way. */
  before: Node | null;
  done: boolean;
}

/**
 * Returns the shortest way from `start` to the nearest of `goals` that enters none of the walls, both ends included;
 * none when there is no such way.
 */
export function shortestPath(
  start: Place,
  goals: readonly Place[],
  walls: readonly Rect[],
): readonly Place[] | null {
  const node = ({ x, y }: Place, goal: boolean): Node => {
    const ahead = Math.min(...goals.map((end) => Math.hypot(end.x - x, end.y - y)));
    return { x, y, goal, ahead, cost: Infinity, before: null, done: false };
  };
  const first = node(start, false);
  const corners = walls.flatMap(cornersOf);
  const free = corners.filter(({ x, y }) => !walls.some((wall) => containsInside(wall, x, y)));
  const nodes = [
    first,
    ...goals.map((goal) => node(goal, true)),
    ...free.map((corner) => node(corner, false)),
  ];
  first.cost = 0;
  for (let here = nearest(nodes); here; here = nearest(nodes)) {
    if (here.goal) return wayTo(here);
    here.done = true;
    for (const next of nodes) {
      const cost = here.cost + Math.hypot(next.x - here.x, next.y - here.y);
      if (next.done || cost >= next.cost || walls.some(enteredBetween(here, next))) continue;
      next.cost = cost;
      next.before = here;
    }
  }
  return null;
}

/** The place that may lie on the shortest way of all: that to it, and straight on from there. */
function nearest(nodes: readonly Node[]): Node | null {
  let best: Node | null = null;
  for (const node of nodes) {
    if (node.done || node.cost === Infinity) continue;
    if (!best || node.cost + node.ahead < best.cost + best.ahead) best = node;
  }
  return best;
}

function enteredBetween(from: Place, to: Place): (wall: Rect) => boolean {
  return (wall) => enters(from, to, wall);
}

function cornersOf(rect: Rect): Place[] {
  return [
    { x: rect.left, y: rect.top },
    { x: right(rect), y: rect.top },
    { x: rect.left, y: bottom(rect) },
    { x: right(rect), y: bottom(rect) },
  ];
}

function wayTo(end: Node): readonly Place[] {
  const way: Place[] = [];
  for (let here: Node | null = end; here; here = here.before) way.unshift({ x: here.x, y: here.y });
  return way;
}
