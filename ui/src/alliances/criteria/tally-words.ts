// How far criteria are, in words.

import type { Tally } from "../../bindings";
import { list, t } from "../../text";

/** The states in the order in which they are said. */
export const SAID = ["present", "a-start", "not-yet", "not-applicable", "open"] as const;

/** Says how many criteria are how far: `6 aanwezig, 4 een begin en 2 nog niet`. */
export function tallyWords(tally: Tally): string {
  return list(
    SAID.filter((state) => tally[state] > 0).map((state) =>
      t(`alliances-tally-${state}`, { count: tally[state] }),
    ),
  );
}

/** Names a few criteria, and counts the others: `budget voorzien, cocreëren en nog 2`. */
export function criteriaWords(
  criteria: readonly { readonly label: string; readonly own: boolean }[],
  most = 3,
): string {
  // In a list, a name with a comma of its own would read as two.
  const names = criteria.map(({ label, own }) => (own ? label : label.replace(/[,(].*/u, "").trim()));
  if (names.length <= most) return list(names);
  const others = names.length - most + 1;
  return list([...names.slice(0, most - 1), t("alliances-and-more", { count: others })]);
}
