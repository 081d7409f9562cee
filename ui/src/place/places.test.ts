import { expect, test } from "vitest";
import type { Suggestion } from "../bindings";
import type { Option } from "../shared";
import { OTHER_KINDS, placeOf, placesFor, recognised, typedPlaces } from "./places";

const lochem = (matched: Suggestion["matched"]): Suggestion => ({
  code: "GM0262",
  name: "Lochem",
  province: "Gelderland",
  country: "NL",
  matched,
});
const bubble = (id: string, label: string): Option => ({ id, label });

test("a municipality says where it lies, and what it was recognised by", () => {
  expect(placesFor("loch", [], [lochem("Name")])).toMatchObject([
    { id: "GM0262", label: "Lochem", detail: "Gelderland, Nederland" },
  ]);
  expect(placesFor("almen", [], [lochem({ Place: "Almen" })])[0]?.detail).toMatch(
    /Almen.*, Gelderland, Nederland/,
  );
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
  expect(placesFor("bruxelles", [], [brussel])[0]?.detail).toBe("België");
});

test("bubbles come first, and only once", () => {
  const bubbles = [bubble("streek", "Regio Lochem"), bubble("GM0262", "Lochem"), bubble("gent", "Gent")];
  const found = placesFor(" lochem", bubbles, [lochem("Name")]);
  expect(found.map(({ id }) => id)).toEqual(["streek", "GM0262"]);
});

test("an offer becomes a place", () => {
  const [offered] = placesFor("loch", [], [lochem("Name")]);
  const there = bubble("GM0262", "Lochem");
  expect(placeOf(offered!, "loch", [])).toEqual({
    place: { type: "new", place: { type: "official", code: "GM0262" } },
    name: "Lochem",
  });
  expect(placeOf(there, "loch", [there]).place).toEqual({ type: "on-the-map", id: "GM0262" });
  const typed = typedPlaces(" Achterhoek ", OTHER_KINDS).map((option) => placeOf(option, "Achterhoek", []));
  expect(typed).toEqual(
    OTHER_KINDS.map((kind) => ({
      place: { type: "new", place: { type: "named", kind, name: "Achterhoek" } },
      name: "Achterhoek",
    })),
  );
});
