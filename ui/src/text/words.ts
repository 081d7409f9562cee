// Numbers, lists and capitals, the Dutch way.

const LOCALE = "nl-BE";
const NUMBER = new Intl.NumberFormat(LOCALE);
const AND = new Intl.ListFormat(LOCALE, { type: "conjunction" });
const OR = new Intl.ListFormat(LOCALE, { type: "disjunction" });

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

/** Brings text in the form in which typed letters are looked for: without capitals and accents. */
export function folded(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLocaleLowerCase("nl");
}
