import { beforeAll, expect, test, vi } from "vitest";
import type { Choice } from "$ui/project/catalogue";

const examples: Record<string, string[]> = { arts: ["music", "museum"], "amateur-arts": ["choir"] };
const labels: Record<string, string> = { music: "muziek", museum: "museum", choir: "koor en muziek" };

vi.mock("$ui/project/catalogue", () => ({
  examplesOf: (sector: string) => (examples[sector] ?? []).map((code) => ({ code })),
  exampleLabel: (code: string) => labels[code],
}));

const sector = (code: string, label: string): Choice => ({
  code,
  label,
  about: "",
  icon: null,
  half: null,
  own: false,
});
const sectors = [
  sector("amateur-arts", "amateurkunsten"),
  sector("arts", "kunsten"),
  sector("welfare", "welzijn"),
];

let line: typeof import("./line");
beforeAll(async () => void (line = await import("./line")));

test.each([
  ["Harmonie De Eendracht; Zutphen; muziek", "Harmonie De Eendracht", "Zutphen", "muziek"],
  ["  Bib  ", "Bib", "", ""],
  ["De Bolle;; welzijn", "De Bolle", "", "welzijn"],
  ["Bib\tMeise\tkunsten", "Bib", "Meise", "kunsten"],
  ["Koor; Meise; kunsten; jeugd", "Koor", "Meise", "kunsten jeugd"],
  ["; Meise", "", "Meise", ""],
])("the parts of %j", (text, name, place, sector) => {
  expect(line.partsOf(text)).toEqual({ name, place, sector });
});

test("a sector goes by its name, or by an example of it, the best first", () => {
  const meant = (text: string) =>
    line
      .sectorsFor(sectors, text)
      .map(({ sector: { code }, via }) => (via === undefined ? code : [code, via]));
  expect(meant("Welzijn")).toEqual(["welfare"]);
  expect(meant("kunst")).toEqual(["arts"]);
  expect(meant("muziek")).toEqual([
    ["arts", "muziek"],
    ["amateur-arts", "koor en muziek"],
  ]);
  expect(meant("toverij")).toEqual([]);
  expect(meant(" ")).toEqual([]);
});
