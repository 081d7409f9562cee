import { describe, expect, it } from "vitest";
import CASES from "../../../../tests/cases/dates.json";
import { readDay } from "./typed-day";

describe.each(CASES)("as core does, on $today", ({ today, cases }) => {
  it.each(cases as [typed: string, day: string | null][])("reads %j", (typed, day) => {
    expect(readDay(typed, today)).toBe(day ?? undefined);
  });
});
