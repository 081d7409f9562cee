// Days and moments, the Dutch way. A day travels as `YYYY-MM-DD`, a moment as RFC 3339 in UTC; people see their
// own clock.

const LOCALE = "nl-BE";
const LONG = new Intl.DateTimeFormat(LOCALE, { day: "numeric", month: "long", year: "numeric" });
const WITH_WEEKDAY = new Intl.DateTimeFormat(LOCALE, {
  weekday: "long",
  day: "numeric",
  month: "long",
  year: "numeric",
});
const SHORT = new Intl.DateTimeFormat(LOCALE, { day: "numeric", month: "short" });
const SHORT_WITH_YEAR = new Intl.DateTimeFormat(LOCALE, { day: "numeric", month: "short", year: "numeric" });
const TIME = new Intl.DateTimeFormat(LOCALE, { hour: "2-digit", minute: "2-digit", hour12: false });
const RELATIVE = new Intl.RelativeTimeFormat(LOCALE, { numeric: "auto" });

/** Gives the day of a moment on the clock of this computer, as `YYYY-MM-DD`; without a moment, today. */
export function dayOf(moment: Date | string = new Date()): string {
  const at = new Date(moment);
  const two = (number: number) => String(number).padStart(2, "0");
  return `${String(at.getFullYear()).padStart(4, "0")}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/** Writes a day in full: `21 november 2026`. */
export function longDay(day: string): string {
  return LONG.format(noonOf(day));
}

/** Writes a day with the day of the week: `zaterdag 21 november 2026`. */
export function weekday(day: string): string {
  return WITH_WEEKDAY.format(noonOf(day));
}

/** Writes a day for a narrow place: `3 dec`, and `3 dec 2027` when it lies in another year than today. */
export function shortDay(day: string, today = dayOf()): string {
  const format = day.slice(0, 4) === today.slice(0, 4) ? SHORT : SHORT_WITH_YEAR;
  return format.format(noonOf(day)).replaceAll(".", "");
}

/** Writes the clock: `14:32`. */
export function time(moment: string): string {
  return TIME.format(new Date(moment));
}

/** Writes a day as people say it: `vandaag`, `gisteren`, `morgen`, and further away in full. */
export function relativeDay(day: string, today = dayOf()): string {
  const days = daysBetween(today, day);
  return Math.abs(days) <= 1 ? RELATIVE.format(days, "day") : longDay(day);
}

/** Writes a moment of the past: `14:32` today, `gisteren 14:32`, and further away the day in full. */
export function relativeMoment(moment: string, today = dayOf()): string {
  const day = dayOf(moment);
  if (day === today) return time(moment);
  return daysBetween(day, today) === 1 ? `${relativeDay(day, today)} ${time(moment)}` : longDay(day);
}

/** Gives how many days the second day lies after the first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / 86_400_000);
}

/** The middle of a day on this clock, far from every change of summer time. */
function noonOf(day: string): Date {
  const [year = 1970, month = 1, date = 1] = day.split("-").map(Number);
  return new Date(year, month - 1, date, 12);
}
