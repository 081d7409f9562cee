// How far criteria are met: counted, and compared with an earlier day. Words first: nothing here makes a score.

import type { Answer, AnswerState } from "../../bindings";

/** The states in the order in which people choose them. */
export const STATES: readonly AnswerState[] = ["not-yet", "a-start", "present", "not-applicable"];

/** The tone that a state has everywhere it is shown. */
export function toneOf(state: AnswerState | null): "present" | "start" | "not-yet" | "neutral" {
  if (state === "a-start") return "start";
  return state === "present" || state === "not-yet" ? state : "neutral";
}

/** How many criteria are in each state; `open` are those that nobody answered. */
export type Tally = Readonly<Record<AnswerState | "open", number>>;

/** Counts states. */
export function tallyOf(states: Iterable<AnswerState | null>): Tally {
  const tally = { present: 0, "a-start": 0, "not-yet": 0, "not-applicable": 0, open: 0 };
  for (const state of states) tally[state ?? "open"]++;
  return tally;
}

/** What became of a criterion between two days. */
export type Progress = "grown" | "back" | "same";

/** Says what became of a criterion; nothing where one of both says nothing about how far it is. */
export function progress(before: AnswerState | null, now: AnswerState | null): Progress | undefined {
  const steps = ["not-yet", "a-start", "present"];
  const from = before === null ? -1 : steps.indexOf(before);
  const to = now === null ? -1 : steps.indexOf(now);
  if (from < 0 || to < 0) return undefined;
  return to > from ? "grown" : to < from ? "back" : "same";
}

/** Tells whether an answer says anything at all. */
export function saysSomething(answer: Answer): boolean {
  const { state, how_present, in_practice, who, due } = answer;
  return state !== null || due !== null || [how_present, in_practice, who].some((text) => text !== "");
}
