// Numbers, lists and capitals, the Dutch way.

const LOCALE = "nl-BE";
const NUMBER = new Intl.NumberFormat(LOCALE);
const AND = new Intl.ListFormat(LOCALE, { type: "conjunction" });
const OR = new Intl.ListFormat(LOCALE, { type: "disjunction" });

/** One for all: WebKit makes another one each time that two texts are compared by a language. */
const ORDER = new Intl.Collator("nl", { numeric: true, sensitivity: "base" });

/** Compares two texts for sorting: as people look names up, `Zaal 2` before `Zaal 10`. */
export function compared(one: string, other: string): number {
  return ORDER.compare(one, other);
}

/** Writes a number: `1.234`. */
export function number(value: number): string {
  return NUMBER.format(value);
}

/** Writes a list: `a, b en c`. */
export function list(items: string[]): string {
  return AND.format(items);
}

/** Writes a choice: `a, b of c`. */
export function choice(items: string[]): string {
  return OR.format(items);
}

/** Writes the first letter as a capital; in Dutch `ij` is one letter. */
export function capital(text: string): string {
  const length = /^ij/i.test(text) ? 2 : 1;
  return text.slice(0, length).toLocaleUpperCase("nl") + text.slice(length);
}

/** Characters that leave nothing to see: the same as `value/unseen.rs` in core leaves out of every text. */
const UNSEEN =
  /[\u{AD}\u{34F}\u{61C}\u{115F}\u{1160}\u{17B4}\u{17B5}\u{180B}-\u{180F}\u{200B}-\u{200F}\u{202A}-\u{202E}\u{2060}-\u{206F}\u{3164}\u{FEFF}\u{FFA0}\u{FFF0}-\u{FFFB}\u{1BCA0}-\u{1BCA3}\u{1D173}-\u{1D17A}\u{E0000}-\u{E00FF}\u{E01F0}-\u{E0FFF}]/gu;

/** Letters that Unicode does not decompose, and how they are spelled out. */
const SPELLED_OUT: Record<string, string> = {
  œ: "oe",
  æ: "ae",
  ß: "ss",
  þ: "th",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  ı: "i",
};

/** Returns the text without characters that leave nothing to see. */
export function withoutUnseen(text: string): string {
  return text.replace(UNSEEN, "");
}

/**
 * Folds a text for comparing and finding: lower case, without accents, and with every run of other characters as one
 * space. `fold.rs` in core is the same rule; both are held to `tests/cases/folding.json`. The result is empty when the
 * text has no letters or digits.
 */
export function folded(text: string): string {
  const lower = text.normalize("NFKD").replaceAll("Σ", "σ").toLowerCase();
  return withoutUnseen(lower)
    .replace(/\p{M}/gu, "")
    .replace(/[œæßþøłđðı]/g, (letter) => SPELLED_OUT[letter] ?? letter)
    .replace(/[^\p{Alphabetic}\p{N}]+/gu, " ")
    .trim();
}

/** Tells whether two texts are the same name; of texts without letters and digits only equal ones are. */
export function isSameName(one: string, other: string): boolean {
  const name = folded(one);
  return name === "" ? one === other : name === folded(other);
}

/** Returns the index in a text at which a folded mark begins, in UTF-16 units; -1 when it is not there. */
export function indexOfFolded(text: string, mark: string): number {
  const at = folded(text).indexOf(mark);
  if (at <= 0) return at;
  // The shortest beginning of the text whose fold reaches past the mark's start ends in its first character.
  let [low, high] = [0, text.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (folded(text.slice(0, middle)).length > at) high = middle;
    else low = middle + 1;
  }
  return low - 1;
}
