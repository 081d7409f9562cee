/** The half of a bubble above its divider, or the one below it. */
export type Half = "cultural" | "non-cultural";

interface Disc {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** y of the line between its halves. */
  readonly divider: number;
}

/** Tells in which half of a disc a place lies; the divider belongs to the upper one. None when it lies outside. */
export function halfAt(disc: Disc, x: number, y: number): Half | null {
  if (Math.hypot(x - disc.x, y - disc.y) > disc.radius) return null;
  return y <= disc.divider ? "cultural" : "non-cultural";
}
