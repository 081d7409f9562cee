// What is other now than in a copy, in words.

import type {
  DifferenceWithCopy as Difference,
  DifferencesWithCopy as Differences,
  ListedStep,
} from "../bindings";
import { list, t } from "../text";
import { PlanWords, type FieldWords } from "../sharing/plan/values";
import { counted } from "../sharing/plan/groups";
import { longMoment } from "./moments";

type How = Difference["how"];

const ORDER: readonly How[] = ["gone", "changed", "added"];
/** How long both values of a field together may be to stand in a line, in characters. */
const SHORT = 80;

/** One line of what differs: a record, with what is part of it and went or came along. */
export interface DifferenceLine {
  readonly key: string;
  readonly how: How;
  readonly noun: string;
  readonly id: string;
  /** What it is called. */
  readonly name: string;
  /** The same, with where it stands. */
  readonly title: string;
  /** What happened to it. */
  readonly note: string;
  /** Whether it can be put back; what came later simply stays. */
  readonly restorable: boolean;
}

/** What the words need to know of the project as it is now. */
export interface Now {
  /** The records that have a name. */
  readonly titles: readonly { readonly noun: string; readonly id: string; readonly title: string }[];
  /** What was done, newest first. */
  readonly steps: readonly ListedStep[];
}

/** Puts what differs in lines: what is gone first, then what changed, then what came. */
export function linesOf({ records }: Differences, now: Now): DifferenceLine[] {
  const words = new PlanWords([...now.titles, ...records]);
  const all = new Map(records.map((one) => [`${one.noun} ${one.id}`, one]));
  const parts = new Map<Difference, Difference[]>();
  const lines: Difference[] = [];
  for (const one of records) {
    const carrier = carrierOf(one, all);
    if (carrier) parts.set(carrier, [...(parts.get(carrier) ?? []), one]);
    else lines.push(one);
  }
  return ORDER.flatMap((how) => lines.filter((one) => one.how === how)).map((one) => ({
    key: `${one.noun} ${one.id}`,
    how: one.how,
    noun: one.noun,
    id: one.id,
    name: words.title(one),
    title:
      one.place === null
        ? words.title(one)
        : t("copies-title-in", { title: words.title(one), place: one.place }),
    note: note(one, parts.get(one) ?? [], words, now.steps),
    restorable: one.restorable,
  }));
}

/** What a record went or came along with: its owner, if that went or came too, and so on upwards. */
function carrierOf(one: Difference, all: ReadonlyMap<string, Difference>): Difference | undefined {
  let carrier: Difference | undefined;
  let part = one;
  while (part.owner !== null) {
    const owner = all.get(`${part.owner_noun} ${part.owner}`);
    if (!owner || owner.how !== one.how || one.how === "changed") break;
    carrier = owner;
    part = owner;
  }
  return carrier;
}

function note(
  one: Difference,
  parts: readonly Difference[],
  words: PlanWords,
  steps: readonly ListedStep[],
): string {
  const noun = words.noun(one);
  if (one.how === "added") return t("copies-note-added", { noun });
  if (one.how === "changed") return changes(noun, words.fields(one));
  const at = removedAt(one, steps);
  const gone = at
    ? t("copies-note-removed", { noun, moment: longMoment(at) })
    : t("copies-note-gone", { noun });
  return parts.length === 0 ? gone : t("copies-note-with", { gone, along: counted(parts) });
}

function changes(noun: string, fields: readonly FieldWords[]): string {
  const [only, ...others] = fields;
  if (!only) return t("copies-note-differs", { noun });
  const { name, ours, theirs } = only;
  if (
    others.length === 0 &&
    ours !== undefined &&
    theirs !== undefined &&
    ours.length + theirs.length < SHORT
  )
    return t("copies-note-field", { noun, name, now: ours, then: theirs });
  return t("copies-note-changed", {
    noun,
    what: list(fields.map(({ name }) => name.toLocaleLowerCase("nl"))),
  });
}

/** When somebody took it away by itself, if the history still says so. */
function removedAt({ noun, title }: Difference, steps: readonly ListedStep[]): string | undefined {
  const code = `remove-${noun.replaceAll("_", "-")}`;
  const isIt = ({ name, undone }: ListedStep): boolean =>
    !undone && name.code === code && name.params.some(([, value]) => value === title);
  return steps.find(isIt)?.at;
}

/** Counts what differs: `1 weg, 2 veranderd, 1 erbij`. */
export function tally(lines: readonly DifferenceLine[]): string {
  const words = ORDER.flatMap((how) => {
    const count = lines.filter((one) => one.how === how).length;
    return count === 0 ? [] : [t(`copies-tally-${how}`, { count })];
  });
  return words.length > 0 ? words.join(", ") : t("copies-tally-none");
}
