// Which lines of the table are wanted.

import type { ContactStatus, Flag, Half } from "$ui/bindings";
import type { ActorView } from "$ui/project/actors.svelte";
import { folded } from "$ui/text";
import { searchedIn } from "./searched";

/** What people ask of the lines. A list or a word that is empty asks nothing. */
export interface Filter {
  /** Any of these words is looked for, and all of them must be there. */
  readonly search: string;
  readonly municipalities: readonly string[];
  readonly sectors: readonly string[];
  readonly halves: readonly Half[];
  /** `none` stands for an actor that is no partner. */
  readonly statuses: readonly (ContactStatus | "none")[];
  readonly supralocal: readonly Answer[];
  readonly boundaryCrossing: readonly Answer[];
}

/** What a flag says. */
export type Answer = "yes" | "no" | "unknown";

/** Returns what a flag says. */
export function answerOf({ value }: Pick<Flag, "value">): Answer {
  if (value === null) return "unknown";
  return value ? "yes" : "no";
}

/** Asks nothing. */
export const NO_FILTER: Filter = {
  search: "",
  municipalities: [],
  sectors: [],
  halves: [],
  statuses: [],
  supralocal: [],
  boundaryCrossing: [],
};

/** Tells whether anything is asked. */
export function isAsking(filter: Filter): boolean {
  return Object.values(filter).some((asked: string | readonly string[]) =>
    typeof asked === "string" ? asked.trim() !== "" : asked.length > 0,
  );
}

/** Gives the lines that are wanted, in the order in which they came. */
export function filtered(rows: readonly ActorView[], filter: Filter): ActorView[] {
  const words = folded(filter.search).split(/\s+/).filter(Boolean);
  return rows.filter((row) => isWanted(row, filter) && isFound(row, words));
}

function isWanted(actor: ActorView, filter: Filter): boolean {
  return (
    among(filter.municipalities, actor.municipality) &&
    among(filter.halves, actor.half) &&
    among(filter.statuses, actor.record.status ?? "none") &&
    among(filter.supralocal, answerOf(actor.supralocal)) &&
    among(filter.boundaryCrossing, answerOf(actor.boundaryCrossing)) &&
    (filter.sectors.length === 0 || actor.sectors.some(({ code }) => filter.sectors.includes(code)))
  );
}

function isFound(row: ActorView, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const text = searchedIn(row);
  return words.every((word) => text.includes(word));
}

function among<T>(asked: readonly T[], value: T): boolean {
  return asked.length === 0 || asked.includes(value);
}
