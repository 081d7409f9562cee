// When one can apply, in words.

import { longDay, relativeDay, t } from "../text";

/** Says in which days one can apply to a scheme. */
export function periodWords(opens: string | null, closes: string | null): string {
  if (opens !== null && closes !== null) {
    return t("funding-period", { opens: longDay(opens), closes: longDay(closes) });
  }
  if (closes !== null) return t("funding-period-until", { closes: longDay(closes) });
  return opens !== null ? t("funding-period-from", { opens: longDay(opens) }) : "";
}

/** Returns whether so few days are left that people must see it. */
export function isSoon(days: number): boolean {
  return days <= 14;
}

/** Says how long there is until a day: `vandaag`, `nog 5 dagen`, `3 dagen voorbij`. */
export function daysLeftWords(days: number, on: string, today: string): string {
  if (days < 0) return t("funding-days-passed", { days: -days });
  return days <= 1 ? relativeDay(on, today) : t("funding-days-left", { days });
}
