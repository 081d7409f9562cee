// Which names of bubbles are written: all of a map that is in view as a whole, and from farther away those that have room.

import { isReadable, nameRect, type Named } from "./marks";
import { discRect, overlaps, type Rect } from "./rect";

interface Bubble extends Named {
  readonly id: string;
}

/** Returns the ids of the bubbles whose names lie over no other bubble or name; `widthOf` is in CSS pixels. */
export function namesWithRoom<B extends Bubble>(
  bubbles: readonly B[],
  scale: number,
  widthOf: (bubble: B) => number,
): ReadonlySet<string> {
  const written = new Set<string>();
  const taken: Rect[] = [];
  const readable = bubbles.filter((bubble) => isReadable(bubble, scale));
  for (const bubble of [...readable].sort((one, other) => other.radius - one.radius)) {
    const { top, height } = nameRect(bubble, scale);
    const width = widthOf(bubble) / scale;
    const rect = { left: bubble.x - width / 2, top, width, height };
    if (taken.some((other) => overlaps(other, rect))) continue;
    if (bubbles.some((other) => other !== bubble && isOver(rect, other))) continue;
    written.add(bubble.id);
    taken.push(rect);
  }
  return written;
}

function isOver(rect: Rect, { x, y, radius }: Named): boolean {
  if (!overlaps(rect, discRect(x, y, radius))) return false;
  const dx = Math.max(rect.left - x, 0, x - rect.left - rect.width);
  const dy = Math.max(rect.top - y, 0, y - rect.top - rect.height);
  return Math.hypot(dx, dy) < radius;
}
