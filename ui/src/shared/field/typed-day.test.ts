import { expect, it } from "vitest";
import { readDay } from "./typed-day";

// A Saturday.
const TODAY = "2026-11-21";

it.each([
  ["3/12/2026", "2026-12-03"],
  ["03-12-2026", "2026-12-03"],
  ["3.12.26", "2026-12-03"],
  ["2026-12-03", "2026-12-03"],
  [" 3  december 2026 ", "2026-12-03"],
  ["donderdag 3 december 2026", "2026-12-03"],
  ["do 3 dec", "2026-12-03"],
  ["3-12", "2026-12-03"],
  ["3 dec", "2026-12-03"],
  ["3 Dec.", "2026-12-03"],
  ["15 mrt", "2027-03-15"],
  ["1 sept", "2027-09-01"],
  ["31/12", "2026-12-31"],
  ["29 feb", "2028-02-29"],
])("reads %s", (typed, day) => {
  expect(readDay(typed, TODAY)).toBe(day);
});

it.each([
  ["vandaag", "2026-11-21"],
  ["morgen", "2026-11-22"],
  ["Overmorgen", "2026-11-23"],
  ["gisteren", "2026-11-20"],
  ["vrijdag", "2026-11-27"],
  ["zaterdag", "2026-11-28"],
  ["volgende maandag", "2026-11-23"],
  ["wo", "2026-11-25"],
  ["over een week", "2026-11-28"],
  ["over 2 weken", "2026-12-05"],
  ["over 10 dagen", "2026-12-01"],
])("counts from today: %s", (typed, day) => {
  expect(readDay(typed, TODAY)).toBe(day);
});

it("takes a day without a year as what just happened, or what comes", () => {
  expect(readDay("1 nov", TODAY)).toBe("2026-11-01");
  expect(readDay("22 okt", TODAY)).toBe("2026-10-22");
  expect(readDay("21 okt", TODAY)).toBe("2027-10-21");
});

it.each([
  "",
  "3",
  "3-1-",
  "30-2-2026",
  "31 nov 2026",
  "3 dek",
  "32 dec",
  "bijna",
  "3-12-1899",
  "3-12-2201",
  "3-12-026",
])("does not read %j", (typed) => {
  expect(readDay(typed, TODAY)).toBeUndefined();
});
