// How large things stand on the screen: as large as their share of the map, but never too small to be seen, read or
// taken hold of. Whoever draws them and whoever asks what lies under the pointer both read it here.

import { LEAST_NAME_PX, NAME_TEXT, letterSize } from "./detail";
import type { View } from "./view";
import { bottom, rectOf, right, type Box, type Rect } from "./rect";

/** CSS pixels around the middle of a mark within which it can be taken hold of, where nothing else is nearer. */
const GRIP = 16;
/** A bubble smaller than this, in CSS pixels from its middle to its edge, shows no name and no figures. */
const TOO_SMALL = 20;
/** CSS pixels between a bubble and the letters of its name. */
const NAME_GAP = 4;
/** The smallest room for the name of an alliance, in CSS pixels. */
const TAG = { width: 104, height: 17 } as const;

/** CSS pixels that anything is drawn or taken hold of beyond its share of the map. */
export const REACH = TAG.width / 2;

/** A bubble with the room for its name. */
export interface Named {
  readonly y: number;
  readonly x: number;
  readonly radius: number;
  readonly label: Box;
}

/** Tells whether there is room for a name and figures. */
export function isReadable({ radius }: { readonly radius: number }, scale: number): boolean {
  return radius * scale >= TOO_SMALL;
}

/** Returns the size of the letters of names in CSS pixels. */
export function nameSize(scale: number): number {
  return letterSize(NAME_TEXT, scale, LEAST_NAME_PX, 30);
}

/** Returns the part of the map that the name of a bubble takes: above it, also where its letters are large for the map. */
export function nameRect(bubble: Named, scale: number): Rect {
  const { label, radius } = bubble;
  const letters = nameSize(scale) / scale;
  const lowest = bubble.y - radius - letters / 2 - NAME_GAP / scale;
  return rectOf({
    x: label.x,
    y: Math.min(label.y, lowest),
    width: Math.max(label.width, 2 * radius),
    height: Math.max(label.height, letters),
  });
}

/** Returns the part of the map in which the name of an alliance is written. */
export function tagRoom(label: Box, scale: number): Rect {
  const width = Math.max(label.width, TAG.width / scale);
  return rectOf({ ...label, width, height: Math.max(label.height, TAG.height / scale) });
}

/** Returns the part of the map that an actor or an invitation takes; none from afar, where only figures are drawn. */
export function chipMark(chip: Box, { detail }: View): Rect | null {
  return detail === "counts" ? null : rectOf(chip);
}

/** Returns how far from a mark a place lies, in units; none where it is too far to take hold of the mark. */
export function gripOf(mark: Rect, scale: number, x: number, y: number): number | null {
  const beyond = (from: number, to: number, at: number) => Math.max(from - at, 0, at - to);
  const dx = beyond(mark.left, right(mark), x);
  const dy = beyond(mark.top, bottom(mark), y);
  const grip = GRIP / scale;
  const isHeld = dx <= Math.max(grip - mark.width, 0) / 2 && dy <= Math.max(grip - mark.height, 0) / 2;
  return isHeld ? Math.hypot(dx, dy) : null;
}
