import { expect, test } from "vitest";
import type { ListedStep } from "../bindings";
import { byDay, distanceTo, now } from "./travel";

const step = (day: number, undone = false): ListedStep => ({
  name: { code: "tidy-map", params: [] },
  at: new Date(2026, 10, day, 14, 32).toISOString(),
  undone,
});

const STEPS = [step(21, true), step(21, true), step(21), step(20), step(20)];

test("steps stand by day, newest first", () => {
  expect(byDay(STEPS).map(({ day, steps }) => [day, steps.map(({ index }) => index)])).toEqual([
    ["2026-11-21", [0, 1, 2]],
    ["2026-11-20", [3, 4]],
  ]);
});

test("now is the newest step that was not taken back", () => {
  expect(now(STEPS)).toBe(2);
  expect(now([step(21, true)])).toBe(1);
  expect(now([])).toBe(0);
});

test("the distance to a step says how often to undo or redo", () => {
  expect(STEPS.map((_, index) => distanceTo(STEPS, index))).toEqual([2, 1, 0, -1, -2]);
  expect(distanceTo(STEPS, STEPS.length)).toBe(-3);
});
