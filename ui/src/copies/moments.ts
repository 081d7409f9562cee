// When copies were made, as people say it.

import { capital, dayOf, daysBetween, longDay, relativeDay, shortDay, t, time } from "../text";

/** What a time line needs to know of a copy. */
export interface Dated {
  /** When it was made. */
  readonly at: string;
}

/** The copies of today, of yesterday, or of before. */
export interface Group<C extends Dated> {
  readonly id: "today" | "yesterday" | "earlier";
  readonly copies: C[];
}

/**
 * Puts copies in groups, in the order in which they came. A clock that jumped makes days of the future: those are today
 * to whoever looks.
 */
export function byDay<C extends Dated>(copies: readonly C[], today = dayOf()): Group<C>[] {
  const groups: Group<C>[] = [
    { id: "today", copies: [] },
    { id: "yesterday", copies: [] },
    { id: "earlier", copies: [] },
  ];
  for (const copy of copies) {
    const ago = Math.max(0, daysBetween(dayOf(copy.at), today));
    groups[Math.min(ago, 2)]!.copies.push(copy);
  }
  return groups.filter((group) => group.copies.length > 0);
}

/** Says when, short, for the time line: `16:40`, and for older ones `24 nov`. */
export function shortMoment({ at }: Dated, today = dayOf()): string {
  return daysBetween(dayOf(at), today) <= 1 ? time(at) : shortDay(dayOf(at), today);
}

/** Says when within a sentence: `gisteren om 16:52`, `24 november 2026 om 9:05`. */
export function longMoment(at: string, today = dayOf()): string {
  const day = dayOf(at);
  const ago = daysBetween(day, today);
  const words = ago === 0 || ago === 1 ? relativeDay(day, today) : longDay(day);
  return t("copies-moment", { day: words, time: time(at) });
}

/** Says when, as the title of a copy: `Vandaag om 11:02`, `24 november 2026 om 17:30`. */
export function titleMoment({ at }: Dated, today = dayOf()): string {
  return capital(longMoment(at, today));
}
