import { expect, test } from "vitest";
import type { Agreement } from "../../bindings";
import { byDue, dueWords, isLate } from "./due";

const TODAY = "2026-11-21";
const agreement = (id: string, due: string | null, done = false) => ({ id, due, done }) as Agreement;

test("what is past and not done is late", () => {
  expect(isLate(agreement("a", "2026-11-20"), TODAY)).toBe(true);
  expect(isLate(agreement("a", "2026-11-20", true), TODAY)).toBe(false);
  expect(isLate(agreement("a", TODAY), TODAY)).toBe(false);
  expect(isLate(agreement("a", null), TODAY)).toBe(false);
});

test("days that are near or past are said in words", () => {
  expect(dueWords("2026-11-18", TODAY)).toBe("3 dagen over tijd");
  expect(dueWords("2026-11-20", TODAY)).toBe("1 dag over tijd");
  expect(dueWords("2026-11-22", TODAY)).toBe("morgen");
  expect(dueWords("2026-11-26", TODAY)).toBe("over 5 dagen");
  expect(dueWords("2026-12-26", TODAY)).toBeUndefined();
});

test("agreements follow their day, those without one come last", () => {
  const rows = [agreement("a", null), agreement("b", "2027-01-01"), agreement("c", "2026-12-01")];
  expect(byDue(rows).map(({ id }) => id)).toEqual(["c", "b", "a"]);
});
