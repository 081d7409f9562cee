// Amounts in whole euros, in words.

import type { KnownAmount } from "../bindings";
import { list, number, t } from "../text";

/** Writes an amount: `€ 2.500`. */
export function euroWords(euros: number): string {
  return t("funding-euro", { amount: number(euros) });
}

type Amount = Pick<KnownAmount, "what" | "least" | "most">;

/** Says how much a scheme gives: `€ 2.500 tot € 25.000`; of each kind of application where there are several. */
export function amountWords(amounts: readonly Amount[]): string {
  const words = amounts.map(({ what, least, most }) => {
    const amount = rangeWords(least, most);
    return amount && what ? t("funding-amount-for", { what, amount }) : amount;
  });
  return list(words.filter((word) => word !== ""));
}

function rangeWords(least: number | null, most: number | null): string {
  if (least !== null && most !== null) {
    return t("funding-from-to", { least: euroWords(least), most: euroWords(most) });
  }
  if (most !== null) return t("funding-at-most", { most: euroWords(most) });
  return least !== null ? t("funding-at-least", { least: euroWords(least) }) : "";
}
