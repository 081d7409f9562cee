import { dayOf, relativeMoment, t, time } from "../text";

/** Writes when something happened, also for today with the day: `vandaag 14:32`. */
export function momentWords(moment: string): string {
  return dayOf(moment) === dayOf() ? t("start-today", { time: time(moment) }) : relativeMoment(moment);
}
