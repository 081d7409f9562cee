// The sizes in which everything can be shown.

/** The sizes, in percent. */
const SIZES = [80, 90, 100, 110, 125, 150, 175, 200] as const;

/** Returns the next size from one, larger or smaller; the same at the end. */
export function nextSize(percent: number, larger: boolean): number {
  const next = larger
    ? SIZES.find((size) => size > percent)
    : [...SIZES].reverse().find((size) => size < percent);
  return next ?? percent;
}
