// The states of a criterion, and what an answer says.

import type { Answer, AnswerState } from "../../bindings";
import { codesOf } from "../../project/codes";

/** The states in the order in which people choose them. */
export const STATES = codesOf("answer", "state");

/** The tone that a state has everywhere it is shown. */
export function toneOf(state: AnswerState | null): "present" | "start" | "not-yet" | "neutral" {
  if (state === "a-start") return "start";
  return state === "present" || state === "not-yet" ? state : "neutral";
}

/** Tells whether an answer says anything at all. */
export function saysSomething(answer: Answer): boolean {
  const { state, how_present, in_practice, who, due } = answer;
  return state !== null || due !== null || [how_present, in_practice, who].some((text) => text !== "");
}
