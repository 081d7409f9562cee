import { expect, test } from "vitest";
import type { Suggestion } from "../bindings";
import { problemOf, proposedName } from "./names";
import { placeOf, placeOption, recognised, typedOptions } from "./places";

const lochem = (matched: Suggestion["matched"]): Suggestion => ({
  code: "GM0262",
  name: "Lochem",
  province: "Gelderland",
  country: "NL",
  matched,
});

test("a municipality says where it lies, and what it was recognised by", () => {
  expect(placeOption(lochem("Name"))).toMatchObject({
    id: "GM0262",
    label: "Lochem",
    detail: "Gelderland, Nederland",
  });
  expect(placeOption(lochem({ Place: "Almen" })).detail).toMatch(/Almen.*, Gelderland, Nederland/);
  expect(recognised(lochem({ FormerName: "Gorssel" }))).toContain("Gorssel");
  expect(recognised(lochem({ Postcode: 7241 }))).toContain("7241");
  expect(recognised(lochem({ Place: "Lochem" }))).toBeUndefined();
});

test("Brussel lies in no province", () => {
  const brussel: Suggestion = {
    code: "21004",
    name: "Brussel",
    province: null,
    country: "BE",
    matched: "FrenchName",
  };
  expect(placeOption(brussel).detail).toBe("België");
});

test("an offer becomes a place", () => {
  expect(placeOf(placeOption(lochem("Name")), "loch")).toEqual({ type: "official", code: "GM0262" });
  const places = typedOptions(" Achterhoek ").map((option) => placeOf(option, "Achterhoek"));
  expect(places).toEqual([
    { type: "named", kind: "by-hand", name: "Achterhoek" },
    { type: "named", kind: "region", name: "Achterhoek" },
  ]);
});

test("the project is named after the organisation", () => {
  expect(proposedName("  De Lindeboog ")).toBe("De Lindeboog zoekt bondgenoten");
  expect(proposedName("  ")).toBe("");
  expect(problemOf(proposedName("é".repeat(200)))).toBeUndefined();
});

test("a name is there, and is not too long", () => {
  expect(problemOf(" ")).toContain("naam");
  expect(problemOf("é".repeat(201))).toContain("201");
  expect(problemOf("De Lindeboog")).toBeUndefined();
});
