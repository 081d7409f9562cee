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
  exact: true,
});
/** What core answers. */
const found = (municipalities: Suggestion[], region: string | null = null) => ({ municipalities, region });
const near = (name: string): Suggestion => ({ ...lochem("Name"), code: name, name, exact: false });
const bubble = (id: string, label: string): Option => ({ id, label });

test("a municipality says where it lies, and what it was recognised by", () => {
  expect(placesFor("loch", [], found([lochem("Name")]))).toMatchObject([
    { id: "GM0262", label: "Lochem", detail: "Gelderland, Nederland" },
  ]);
  expect(placesFor("almen", [], found([lochem({ Place: "Almen" })]))[0]?.detail).toMatch(
    /Almen.*, Gelderland, Nederland/,
  );
  expect(recognised(lochem({ FormerName: "Gorssel" }))).toContain("Gorssel");
  expect(recognised(lochem({ Postcode: 7241 }))).toContain("7241");
  const otherTown = recognised(lochem({ OtherTown: { postcode: 7241, town: "Zutphen" } }));
  expect(otherTown).toMatch(/7241.*Zutphen/);
  expect(recognised(lochem({ Place: "Lochem" }))).toBeUndefined();
});

test("Brussel lies in no province", () => {
  const brussel: Suggestion = {
    code: "21004",
    name: "Brussel",
    province: null,
    country: "BE",
    matched: "FrenchName",
    exact: true,
  };
  expect(placesFor("bruxelles", [], found([brussel]))[0]?.detail).toBe("België");
});

test("bubbles come first, and only once", () => {
  const bubbles = [bubble("streek", "Regio Lochem"), bubble("GM0262", "Lochem"), bubble("gent", "Gent")];
  const ids = (text: string, suggestions: Suggestion[]) =>
    placesFor(text, bubbles, found(suggestions)).map(({ id }) => id);
  expect(ids(" loch", [near("Lochristi")])).toEqual(["streek", "GM0262", "Lochristi"]);
  expect(ids("🎭", [])).toEqual([]);
  const hague = [bubble("GM0518", "’s-Gravenhage"), bubble("coeur", "Sacré-Cœur")];
  expect(placesFor("s gravenhage", hague, found([])).map(({ id }) => id)).toEqual(["GM0518"]);
  expect(placesFor("coeur", hague, found([])).map(({ id }) => id)).toEqual(["coeur"]);
});

test("a municipality with exactly the typed name comes before places made by hand", () => {
  const bubbles = [bubble("streek", "Regio Lochem"), bubble("by-hand", "Lochem")];
  const ids = (bubbles: Option[]) =>
    placesFor("lochem", bubbles, found([lochem("Name"), near("Lokeren")])).map(({ id }) => id);
  expect(ids(bubbles)).toEqual(["GM0262", "by-hand", "streek", "Lokeren"]);
  expect(ids([...bubbles, bubble("GM0262", "Lochem")])).toEqual(["GM0262", "by-hand", "streek", "Lokeren"]);
});

test("a province offers a region first, by its official name", () => {
  const typed = "oost vlaanderen";
  const offered = (bubbles: Option[]) =>
    [
      ...placesFor(typed, bubbles, found([near("Oostende")], "Oost-Vlaanderen")),
      ...typedPlaces(typed, OTHER_KINDS, "Oost-Vlaanderen"),
    ].map((option) => placeOf(option, bubbles));
  const kinds = offered([]).map(({ place }) =>
    place.type === "new" && place.place.type === "named" ? place.place.kind : place.type,
  );
  expect(offered([])[0]).toEqual({
    place: { type: "new", place: { type: "named", kind: "region", name: "Oost-Vlaanderen" } },
    name: "Oost-Vlaanderen",
  });
  expect(kinds).toEqual(["region", "new", "elsewhere", "by-hand"]);
  const there = bubble("streek", "Oost-Vlaanderen");
  expect(offered([there])[0]?.place).toEqual({ type: "on-the-map", id: "streek" });
});

test("a province with the name of a town offers the town first", () => {
  const antwerpen = { ...near("Antwerpen"), exact: true };
  const labels = placesFor("antwerpen", [], found([antwerpen], "Antwerpen")).map(({ label }) => label);
  expect(labels).toEqual(["Antwerpen", "“Antwerpen” als regio"]);
});

test("an offer becomes a place", () => {
  const [offered] = placesFor("loch", [], found([lochem("Name")]));
  const there = bubble("GM0262", "Lochem");
  expect(placeOf(offered!, [])).toEqual({
    place: { type: "new", place: { type: "official", code: "GM0262" } },
    name: "Lochem",
  });
  expect(placeOf(there, [there]).place).toEqual({ type: "on-the-map", id: "GM0262" });
  const typed = typedPlaces(" Achterhoek ", OTHER_KINDS).map((option) => placeOf(option, []));
  expect(typed).toEqual(
    OTHER_KINDS.map((kind) => ({
      place: { type: "new", place: { type: "named", kind, name: "Achterhoek" } },
      name: "Achterhoek",
    })),
  );
});
