import { list, t } from "../text";

/** Gives the first names, and how many others there are: `het wijkhuis`, `het jeugdhuis`, `nog 4 anderen`. */
export function few(names: readonly string[], most = 4): string[] {
  if (names.length <= most) return [...names];
  const others = names.length - most + 1;
  return [...names.slice(0, most - 1), t("alliances-and-others", { count: others })];
}

/** Names a few, and counts the others: `het wijkhuis, het jeugdhuis en nog 4 anderen`. */
export function fewNames(names: readonly string[]): string {
  return list(few(names));
}
