// The ring that shows how far criteria are: one segment each.

/** Points of a ring in a square of 100 by 100, the middle at 50, 50. */
const MIDDLE = 50;
/** Degrees between segments. */
const GAP = 3;

/** Gives the path of a segment, counted from the top, between two distances from the middle. */
export function segment(index: number, count: number, from: number, to: number): string {
  const step = 360 / count;
  const start = index * step + GAP / 2;
  const end = (index + 1) * step - GAP / 2;
  const at = (degrees: number, distance: number) => {
    const angle = ((degrees - 90) * Math.PI) / 180;
    return [MIDDLE + distance * Math.cos(angle), MIDDLE + distance * Math.sin(angle)]
      .map((value) => value.toFixed(2))
      .join(" ");
  };
  const large = end - start > 180 ? 1 : 0;
  return [
    `M ${at(start, to)}`,
    `A ${to} ${to} 0 ${large} 1 ${at(end, to)}`,
    `L ${at(end, from)}`,
    `A ${from} ${from} 0 ${large} 0 ${at(start, from)}`,
    "Z",
  ].join(" ");
}
