import { DAYS_IN_BIN } from "../bindings";
import { dayOf } from "../text";

/** The last day on which a project in the bin is still there. */
export function keptUntil(binnedAt: string): string {
  const day = new Date(binnedAt);
  day.setDate(day.getDate() + DAYS_IN_BIN);
  return dayOf(day);
}
