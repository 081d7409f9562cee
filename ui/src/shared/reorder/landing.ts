// Where something that is dragged comes to stand: in which list, and between whom.

/** A point in CSS pixels, in the space of what scrolls. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A list as it lay when the drag began. */
export interface ListShape {
  readonly name: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Its items from top to bottom, each with the height of its middle. */
  readonly items: readonly { readonly id: string; readonly middle: number }[];
}

/** A place in a list. */
export interface Landing {
  readonly list: string;
  /** How many of the other items stand before it. */
  readonly index: number;
}

/** Gives the place where an item lands that is held at a point; nothing when there are no lists. */
export function landingOf(lists: readonly ListShape[], dragged: string, at: Spot): Landing | undefined {
  const nearest = [...lists].sort((one, other) => distance(one, at) - distance(other, at))[0];
  if (!nearest) return undefined;
  const before = nearest.items.filter(({ id, middle }) => id !== dragged && middle < at.y);
  return { list: nearest.name, index: before.length };
}

/** Gives an order with an item at a place among the others. */
export function placed(order: readonly string[], item: string, index: number): string[] {
  return order.filter((id) => id !== item).toSpliced(index, 0, item);
}

function distance({ left, right, top, bottom }: ListShape, { x, y }: Spot): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}
