import { bottom, right, type Rect } from "./rect";

interface Place {
  readonly x: number;
  readonly y: number;
}

/** What lies less deep than this in a rectangle lies on its edge. */
const EDGE = 1e-6;

/** Tells whether a straight line enters a rectangle; running along its edge does not count. */
export function enters(from: Place, to: Place, rect: Rect): boolean {
  const left = rect.left + EDGE;
  const top = rect.top + EDGE;
  const far = right(rect) - EDGE;
  const low = bottom(rect) - EDGE;
  if (Math.max(from.x, to.x) <= left || Math.min(from.x, to.x) >= far) return false;
  if (Math.max(from.y, to.y) <= top || Math.min(from.y, to.y) >= low) return false;
  // It reaches over the rectangle both ways: it enters it unless all corners lie on one side of it.
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const side = (x: number, y: number) => dx * (y - from.y) - dy * (x - from.x);
  const sides = [side(left, top), side(far, top), side(left, low), side(far, low)];
  return sides.some((value) => value > 0) && sides.some((value) => value < 0);
}
