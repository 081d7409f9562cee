import { dayOf } from "../text";

/** How many days the bin keeps a project; the same number stands in `core/src/project/bin.rs`. */
export const DAYS_IN_BIN = 30;

/** The last day on which a project in the bin is still there. */
export function keptUntil(binnedAt: string): string {
  const day = new Date(binnedAt);
  day.setDate(day.getDate() + DAYS_IN_BIN);
  return dayOf(day);
}
