import { expect, test } from "vitest";
import { itemsOf, newAmong } from "./lines";

test("every line is an item, without what marks it", () => {
  const pasted =
    "- Grote dansvloer\r\n• Trouw publiek\n\n3) Een technicus\n  12. Vrije maandagen\n[x] Parking\n---\n";
  expect(itemsOf(pasted)).toEqual([
    "Grote dansvloer",
    "Trouw publiek",
    "Een technicus",
    "Vrije maandagen",
    "Parking",
  ]);
});

test("a dash or a number that belongs to the words stays", () => {
  expect(itemsOf("55-plus komt wel\n3 zalen\n-zelf bedacht")).toEqual([
    "55-plus komt wel",
    "3 zalen",
    "-zelf bedacht",
  ]);
});

test("the cells of a table are items", () => {
  expect(itemsOf("Zaal\tGeen geld\nTuin\t")).toEqual(["Zaal", "Geen geld", "Tuin"]);
});

test("what is there already is told apart", () => {
  expect(newAmong(["Zaal", "zaal ", "Tu\u00ADin"], ["tuin"])).toEqual({
    fresh: ["Zaal"],
    known: ["zaal ", "Tu\u00ADin"],
  });
});
