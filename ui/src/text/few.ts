import { t } from "./messages";
import { list } from "./words";

/** Returns all names when they are few, else the first ones and how many more: `Koor`, `Bib`, `nog 4 andere`. */
export function few(names: readonly string[], most = 4): string[] {
  if (names.length <= most) return [...names];
  return [...names.slice(0, most - 1), t("shared-others", { count: names.length - most + 1 })];
}

/** Names a few, and counts the others: `Koor, Bib en nog 4 andere`. */
export function fewNames(names: readonly string[], most?: number): string {
  return list(few(names, most));
}
