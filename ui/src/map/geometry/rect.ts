/** An upright rectangle by its left upper corner, in units of the space it lies in. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Something with a centre and a size, as the scene gives chips and names. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Returns the rectangle that a box takes. */
export function rectOf({ x, y, width, height }: Box): Rect {
  return { left: x - width / 2, top: y - height / 2, width, height };
}

/** Returns the upright square around a disc. */
export function discRect(x: number, y: number, radius: number): Rect {
  return { left: x - radius, top: y - radius, width: 2 * radius, height: 2 * radius };
}

/** Returns x of the right side. */
export const right = (rect: Rect): number => rect.left + rect.width;

/** Returns y of the lower side. */
export const bottom = (rect: Rect): number => rect.top + rect.height;

/** Returns the rectangle with `margin` more on every side. */
export function grown(rect: Rect, margin: number): Rect {
  return {
    left: rect.left - margin,
    top: rect.top - margin,
    width: rect.width + 2 * margin,
    height: rect.height + 2 * margin,
  };
}

/** Tells whether a point lies in it, its edges included. */
export function contains(rect: Rect, x: number, y: number): boolean {
  return x >= rect.left && x <= right(rect) && y >= rect.top && y <= bottom(rect);
}

/** Tells whether a point lies in it and not on its edge. */
export function containsInside(rect: Rect, x: number, y: number): boolean {
  return x > rect.left && x < right(rect) && y > rect.top && y < bottom(rect);
}

/** Tells whether one lies in the other as a whole. */
export function covers(outer: Rect, inner: Rect): boolean {
  return (
    inner.left >= outer.left &&
    inner.top >= outer.top &&
    right(inner) <= right(outer) &&
    bottom(inner) <= bottom(outer)
  );
}

/** Tells whether the two share more than an edge. */
export function overlaps(one: Rect, other: Rect): boolean {
  return (
    one.left < right(other) && other.left < right(one) && one.top < bottom(other) && other.top < bottom(one)
  );
}

/** Returns the smallest rectangle that holds all of them, or none for none. */
export function enclosing(rects: Iterable<Rect>): Rect | null {
  let all: Rect | null = null;
  for (const rect of rects) {
    if (!all) {
      all = rect;
      continue;
    }
    const left = Math.min(all.left, rect.left);
    const top = Math.min(all.top, rect.top);
    const width: number = Math.max(right(all), right(rect)) - left;
    const height: number = Math.max(bottom(all), bottom(rect)) - top;
    all = { left, top, width, height };
  }
  return all;
}
