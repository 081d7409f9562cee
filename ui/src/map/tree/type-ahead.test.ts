import { expect, test } from "vitest";
import { TypeAhead } from "./type-ahead";

const lines = ["Gent", "Grimbergen", "Lochem", "Élan"];

test("one letter goes on from line to line, and around", () => {
  const ahead = new TypeAhead();
  const find = (from: number, now: number) => ahead.find("g", lines, from, (line) => line, now);
  expect(find(0, 0)).toBe("Grimbergen");
  expect(find(1, 5000)).toBe("Gent");
});

test("letters in a row are one word, without its capitals and accents", () => {
  const ahead = new TypeAhead();
  const type = (letter: string, from: number, now: number) =>
    ahead.find(letter, lines, from, (line) => line, now);
  expect(type("e", 0, 0)).toBe("Élan");
  expect(type("l", 3, 300)).toBe("Élan");
  expect(type("l", 3, 5000)).toBe("Lochem");
  expect(type("x", 2, 5100)).toBeUndefined();
});
