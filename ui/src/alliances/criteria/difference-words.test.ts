import { expect, test } from "vitest";
import { differenceWords } from "./difference-words";

const names = new Map([
  ["a", "WZC Ter Biest"],
  ["b", "het jeugdhuis"],
]);
const nameOf = (actor: string) => names.get(actor) ?? "";

test("one partner sees it differently", () => {
  const difference = {
    criterion: "budget",
    answers: [
      [null, "present"],
      ["a", "not-yet"],
    ] as [string | null, "present" | "not-yet"][],
  };
  expect(differenceWords(difference, nameOf)).toBe(
    "WZC Ter Biest ziet hier nog niets van, maar de alliantie vindt het aanwezig.",
  );
});

test("those who agree are named together, the alliance last", () => {
  const difference = {
    criterion: "budget",
    answers: [
      [null, "a-start"],
      ["a", "not-yet"],
      ["b", "a-start"],
    ] as [string | null, "a-start" | "not-yet"][],
  };
  expect(differenceWords(difference, nameOf)).toBe(
    "WZC Ter Biest ziet hier nog niets van, maar het jeugdhuis en de alliantie zien een begin.",
  );
});
