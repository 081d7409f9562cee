// Where two texts differ: what they begin and end with alike is told apart from the middle that does not.

/** Two texts, cut at whole words into what is the same and what is not. */
export interface Difference {
  readonly start: string;
  readonly ours: string;
  readonly theirs: string;
  readonly end: string;
}

/** Compares two texts word by word. */
export function difference(ours: string, theirs: string): Difference {
  const one = words(ours);
  const other = words(theirs);
  const most = Math.min(one.length, other.length);
  let start = 0;
  while (start < most && one[start] === other[start]) start++;
  let end = 0;
  while (end < most - start && one[one.length - 1 - end] === other[other.length - 1 - end]) end++;
  return {
    start: one.slice(0, start).join(""),
    ours: one.slice(start, one.length - end).join(""),
    theirs: other.slice(start, other.length - end).join(""),
    end: one.slice(one.length - end).join(""),
  };
}

/** How much of what is the same stands beside a difference in a long text, in characters. */
const BESIDE = 60;

/** Leaves out most of what both texts share, when they share much. */
export function shortened({ start, ours, theirs, end }: Difference): Difference {
  return {
    start: start.length > 2 * BESIDE ? `… ${start.slice(-BESIDE)}` : start,
    ours,
    theirs,
    end: end.length > 2 * BESIDE ? `${end.slice(0, BESIDE)} …` : end,
  };
}

function words(text: string): string[] {
  return text.split(/(\s+)/).filter((word) => word !== "");
}
