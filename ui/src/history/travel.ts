// Going back and forth in the history: how many steps lie between now and a step.

import type { ListedStep } from "../bindings";
import { dayOf } from "../text";

/** A step with its place in the list, newest first. */
export interface PlacedStep extends ListedStep {
  readonly index: number;
}

/** The steps of one day, newest first. */
export interface DayOfSteps {
  readonly day: string;
  readonly steps: readonly PlacedStep[];
}

/** Puts steps together by day. */
export function byDay(steps: readonly ListedStep[]): DayOfSteps[] {
  const days: { day: string; steps: PlacedStep[] }[] = [];
  steps.forEach((step, index) => {
    const day = dayOf(step.at);
    const last = days.at(-1);
    if (last?.day === day) last.steps.push({ ...step, index });
    else days.push({ day, steps: [{ ...step, index }] });
  });
  return days;
}

/** The place of the step that was done last: those above it were taken back. */
export function now(steps: readonly ListedStep[]): number {
  const done = steps.findIndex(({ undone }) => !undone);
  return done === -1 ? steps.length : done;
}

/**
 * How many steps to take for the step at this place to be the last one that is done: to take back when negative, to
 * do again when positive. The place after the last step is the beginning.
 */
export function distanceTo(steps: readonly ListedStep[], index: number): number {
  return now(steps) - index;
}
