/** Measures how wide a text is. */
export type Measure = (text: string) => number;

const ELLIPSIS = "…";

/**
 * Cuts a text off with an ellipsis where it is wider than `width`. What is left is at least one letter; a text of
 * which not even that fits becomes empty.
 */
export function fitText(text: string, width: number, measure: Measure): string {
  if (measure(text) <= width) return text;
  const signs = Array.from(text);
  let fits = 0;
  let over = signs.length;
  while (over - fits > 1) {
    const half = (fits + over) >> 1;
    if (measure(cut(signs, half)) <= width) fits = half;
    else over = half;
  }
  return fits === 0 ? "" : cut(signs, fits);
}

function cut(signs: readonly string[], count: number): string {
  return (
    signs
      .slice(0, count)
      .join("")
      .replace(/[\s\p{P}]+$/u, "") + ELLIPSIS
  );
}
