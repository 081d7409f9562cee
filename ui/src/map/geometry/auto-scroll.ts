import type { ScreenPoint, ScreenVector } from "./point";
import { freeRect, type Insets, type Size } from "./view";

/** How near to a side, in CSS pixels, dragging starts to move the map. */
const ZONE = 36;
/** CSS pixels per second at the side and beyond it. */
const FASTEST = 900;

/**
 * Returns how fast the map moves under somebody who drags something to the side of what they see, in CSS pixels per
 * second: slow at first, fastest at the side itself.
 */
export function autoScroll(at: ScreenPoint, size: Size, insets: Insets): ScreenVector {
  const free = freeRect(size, insets);
  return {
    dx: speed(at.x - free.left, free.width),
    dy: speed(at.y - free.top, free.height),
  };
}

function speed(position: number, length: number): number {
  // In a narrow window the two zones leave the middle half in peace.
  const zone = Math.min(ZONE, length / 4);
  const before = push(zone - position, zone);
  return before > 0 ? before : 0 - push(position - (length - zone), zone);
}

function push(depth: number, zone: number): number {
  const part = Math.min(Math.max(depth / zone, 0), 1);
  return FASTEST * part * part;
}
