// Reads a day as people type it, by the same rule as core (`value/typed_date.rs`); both are held to
// `tests/cases/dates.json`.
import { dayOf } from "$ui/text";

const MONTHS = [
  ["jan", "januari"],
  ["feb", "februari"],
  ["mrt", "maart"],
  ["apr", "april"],
  ["mei", "mei"],
  ["jun", "juni"],
  ["jul", "juli"],
  ["aug", "augustus"],
  ["sep", "september", "sept"],
  ["okt", "oktober"],
  ["nov", "november"],
  ["dec", "december"],
];

const WEEKDAYS = ["zondag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag"];

const NEAR: Record<string, number> = {
  eergisteren: -2,
  gisteren: -1,
  vandaag: 0,
  morgen: 1,
  overmorgen: 2,
};

/**
 * Reads a typed day: `3/12/2026`, `3-12`, `3 dec`, `2026-12-03`, `morgen`, `vrijdag`, `over 2 weken`.
 *
 * A day without a year is the nearest one to come, unless it passed less than a month ago: then people write down
 * what just happened; `volgende vrijdag` is the one of next week. Gives `YYYY-MM-DD`, or nothing when the text is not
 * a day between 1900 and 2200.
 *
 * @param today The day from which the others are counted, as `YYYY-MM-DD`.
 */
export function readDay(typed: string, today = dayOf()): string | undefined {
  const text = typed.trim().toLowerCase().replace(/\s+/g, " ");
  return near(text, today) ?? byNumbers(text, today) ?? byName(text, today);
}

function near(text: string, today: string): string | undefined {
  const days = NEAR[text];
  if (days !== undefined) return plusDays(today, days);
  const ahead = /^over (\d{1,3}|een) (dag|dagen|week|weken)$/.exec(text);
  if (ahead) {
    const count = ahead[1] === "een" ? 1 : Number(ahead[1]);
    return plusDays(today, ahead[2]!.startsWith("w") ? count * 7 : count);
  }
  const name = text.replace(/^(volgende|komende) /, "");
  const weekday = WEEKDAYS.findIndex((day) => day === name || day.slice(0, 2) === name);
  if (weekday < 0) return undefined;
  // Days since Monday.
  const [wanted, now] = [(weekday + 6) % 7, (utc(today).getUTCDay() + 6) % 7];
  if (text.startsWith("volgende ")) return plusDays(today, 7 - now + wanted);
  return plusDays(today, (wanted - now + 7) % 7 || 7);
}

function byNumbers(text: string, today: string): string | undefined {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const dutch = /^(\d{1,2})[-/. ](\d{1,2})(?:[-/. ](\d{4}|\d{2}))?$/.exec(text);
  return dutch ? inYear(Number(dutch[1]), Number(dutch[2]), dutch[3], today) : undefined;
}

function byName(text: string, today: string): string | undefined {
  const parts = /^(?:([a-z]{2,9}),? )?(\d{1,2})[ -]([a-z]+)\.?(?:[ -](\d{4}|\d{2}))?$/.exec(text);
  if (!parts) return undefined;
  const [, weekday, date, name = "", year] = parts;
  if (weekday && !WEEKDAYS.some((known) => known === weekday || known.slice(0, 2) === weekday))
    return undefined;
  const month = MONTHS.findIndex((names) => names.includes(name));
  return month < 0 ? undefined : inYear(Number(date), month + 1, year, today);
}

function inYear(date: number, month: number, year: string | undefined, today: string): string | undefined {
  if (year !== undefined) return day(year.length === 2 ? 2000 + Number(year) : Number(year), month, date);
  const thisYear = Number(today.slice(0, 4));
  // A leap day may have to wait some years.
  const candidates = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((ahead) => day(thisYear + ahead, month, date));
  const earliest = plusDays(today, -30);
  return candidates.find((candidate) => candidate !== undefined && candidate >= earliest);
}

/** Gives the day, if the calendar has it. */
function day(year: number, month: number, date: number): string | undefined {
  if (year < 1900 || year > 2200) return undefined;
  const at = new Date(Date.UTC(year, month - 1, date));
  const exists = at.getUTCMonth() === month - 1 && at.getUTCDate() === date;
  return exists ? at.toISOString().slice(0, 10) : undefined;
}

function plusDays(from: string, days: number): string {
  return new Date(utc(from).getTime() + days * 86_400_000).toISOString().slice(0, 10);
}

function utc(iso: string): Date {
  return new Date(`${iso}T00:00:00Z`);
}
