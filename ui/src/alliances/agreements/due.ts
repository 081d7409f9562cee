// When agreements are due, and which are late.

import type { Agreement } from "../../bindings";
import { compared, daysBetween, relativeDay, t } from "../../text";

/** Tells whether an agreement should have been done before today. */
export function isLate({ done, due }: Agreement, today: string): boolean {
  return !done && due !== null && due < today;
}

/** Says when something is due, where that is near or past; nothing for what is far off. */
export function dueWords(due: string | null, today: string): string | undefined {
  if (due === null) return undefined;
  const days = daysBetween(today, due);
  if (days < 0) return t("alliances-late", { days: -days });
  if (days <= 1) return relativeDay(due, today);
  return days <= 7 ? t("alliances-due-in", { days }) : undefined;
}

/** Puts agreements in the order in which they are due; those without a day last. */
export function byDue(agreements: Iterable<Agreement>): Agreement[] {
  const key = ({ due }: Agreement) => due ?? "9999-12-31";
  return [...agreements].sort((one, other) => compared(key(one), key(other)));
}
