// Points on the map and points on the screen have the same fields and must never be mixed up, so each carries a
// brand that only the type checker sees.

declare const space: unique symbol;

/** A place on the map, in map units: x to the right, y downward. */
export interface MapPoint {
  readonly x: number;
  readonly y: number;
  readonly [space]: "map";
}

/** A place in the viewport, in CSS pixels from its left upper corner. */
export interface ScreenPoint {
  readonly x: number;
  readonly y: number;
  readonly [space]: "screen";
}

/** A step in CSS pixels. */
export interface ScreenVector {
  readonly dx: number;
  readonly dy: number;
}

/** Makes a place on the map. */
export function mapPoint(x: number, y: number): MapPoint {
  return { x, y } as MapPoint;
}

/** Makes a place in the viewport. */
export function screenPoint(x: number, y: number): ScreenPoint {
  return { x, y } as ScreenPoint;
}

/** Returns the step from one place in the viewport to another. */
export function between(from: ScreenPoint, to: ScreenPoint): ScreenVector {
  return { dx: to.x - from.x, dy: to.y - from.y };
}

/** Returns the distance between two places in the same space. */
export function distance<P extends MapPoint | ScreenPoint>(one: P, other: P): number {
  return Math.hypot(other.x - one.x, other.y - one.y);
}
