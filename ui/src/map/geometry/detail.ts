// How much of the map is written out at a scale: as little as can be read.

/** From afar halves with a count; nearer a bare chip for each actor, then one with an icon; near chips with a name. */
export type Detail = "far" | "bare" | "middle" | "near";

/** CSS pixels per unit from which one chip can be told from the next. */
export const BARE_SCALE = 0.2;

/** CSS pixels per unit from which an icon can be told apart. */
export const MIDDLE_SCALE = 0.3;
/** CSS pixels per unit from which a name fits in a chip. */
export const NEAR_SCALE = 0.44;

/** Returns how much detail a scale bears. */
export function detailAt(scale: number): Detail {
  if (scale < BARE_SCALE) return "far";
  if (scale < MIDDLE_SCALE) return "bare";
  return scale < NEAR_SCALE ? "middle" : "near";
}

/**
 * Returns the size of letters in CSS pixels: they grow with the map, but stay readable when it is small and do not
 * shout when it is large, so that a longer part of a name fits the nearer one comes.
 */
export function letterSize(units: number, scale: number, smallest: number, largest: number): number {
  return Math.min(Math.max(units * scale, smallest), largest);
}
