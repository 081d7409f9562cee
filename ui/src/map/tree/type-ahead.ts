import { folded } from "$ui/text";

/** Milliseconds between two letters of one word. */
const WORD = 700;

/** Finds a line by the letters with which it begins, typed one after the other. */
export class TypeAhead {
  #typed = "";
  #typedAt = -Infinity;

  /** Whether a letter would go on with the word of the one before. */
  goesOn(now: number): boolean {
    return now - this.#typedAt <= WORD;
  }

  /** Takes the next letter; gives the line it leads to, looking on from where somebody is. */
  find<T>(
    letter: string,
    lines: readonly T[],
    from: number,
    nameOf: (line: T) => string,
    now: number,
  ): T | undefined {
    this.#typed = this.goesOn(now) ? this.#typed + letter : letter;
    this.#typedAt = now;
    // One letter leads on to the next line, more of them stay where they still fit.
    const start = this.#typed.length === 1 ? from + 1 : from;
    const wanted = folded(this.#typed);
    if (wanted === "") return undefined;
    return [...lines.slice(start), ...lines.slice(0, start)].find((line) =>
      folded(nameOf(line)).startsWith(wanted),
    );
  }
}
