// A list that people paste: from a mail, a document, a photographed flip chart that was typed out, a table.
import { withoutUnseen } from "../text";

/** What stands before an item of a list: a dash, a dot, a box to tick, a number. */
const MARK = /^(?:[-–—*•·▪◦‣☐☑□]|\d{1,3}[.)]|\[[ x]?\])\s+/iu;

/** Gives the items of a pasted list: one for each line, and one for each cell of a table. */
export function itemsOf(text: string): string[] {
  return text
    .split(/[\r\n\t\u2028\u2029]+/)
    .map((line) => line.trim().replace(MARK, "").trim())
    .filter((line) => /[\p{L}\p{N}]/u.test(line));
}

/** Parts items that are new from those that are there already, in the list or earlier among the items. */
export function newAmong(
  items: readonly string[],
  present: Iterable<string>,
): { fresh: string[]; known: string[] } {
  const same = (text: string) =>
    withoutUnseen(text).normalize("NFC").trim().replace(/\s+/g, " ").toLocaleLowerCase("nl");
  const seen = new Set([...present].map(same));
  const fresh: string[] = [];
  const known: string[] = [];
  for (const item of items) {
    (seen.has(same(item)) ? known : fresh).push(item);
    seen.add(same(item));
  }
  return { fresh, known };
}
