import { expect, test } from "vitest";
import { byDay, shortMoment, titleMoment } from "./moments";

const TODAY = "2026-11-26";
const at = (day: number, hour = 16, minute = 40) => ({
  at: new Date(2026, 10, day, hour, minute).toISOString(),
});

test("copies stand under today, yesterday and before, and nothing stands under what is empty", () => {
  const copies = [at(26), at(26, 11, 2), at(25), at(24), at(2)];
  expect(byDay(copies, TODAY).map(({ id, copies }) => [id, copies.length])).toEqual([
    ["today", 2],
    ["yesterday", 1],
    ["earlier", 2],
  ]);
  expect(byDay([at(24)], TODAY).map(({ id }) => id)).toEqual(["earlier"]);
  expect(byDay([], TODAY)).toEqual([]);
});

test("a copy from a clock that was ahead stands under today", () => {
  expect(byDay([at(29)], TODAY).map(({ id }) => id)).toEqual(["today"]);
});

test("a moment is short in the line and whole in the title", () => {
  expect(shortMoment(at(26), TODAY)).toBe("16:40");
  expect(shortMoment(at(25), TODAY)).toBe("16:40");
  expect(shortMoment(at(24), TODAY)).toBe("24 nov");
  expect(titleMoment(at(26), TODAY)).toBe("Vandaag om 16:40");
  expect(titleMoment(at(25), TODAY)).toBe("Gisteren om 16:40");
  expect(titleMoment(at(24), TODAY)).toBe("24 november 2026 om 16:40");
});
