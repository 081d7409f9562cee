import { expect, test, vi } from "vitest";

vi.mock("../backend", () => ({ backend: {} }));
const { reachOf, searchActors, whereAndWhat } = await import("./actors");
type KnownActor = Parameters<typeof whereAndWhat>[0];

const actor = (id: string, name: string, town: string, ...sectors: string[]): KnownActor => ({
  id,
  name,
  half: "cultural",
  municipality: town,
  town,
  sectors: sectors.map((label) => ({ code: label, label, about: "", icon: null, half: null, own: false })),
  own: false,
});
const actors = new Map(
  [
    actor("a", "Wijkhuis De Tramhalte", "Machelen", "welzijn"),
    actor("b", "Gezinsplek", "Vilvoorde", "welzijn", "jeugd"),
    actor("c", "Welkom Café", "Vilvoorde", "horeca"),
  ].map((one) => [one.id, one]),
);
const found = (text: string, without: string[] = []) =>
  searchActors(actors, text, new Set(without)).map(({ id }) => id);

test("an actor is found by the beginnings of words, its name first", () => {
  expect(found("wel")).toEqual(["c", "b", "a"]);
  expect(found("welz vilv")).toEqual(["b"]);
  expect(found("cafe")).toEqual(["c"]);
  expect(found("halte")).toEqual([]);
  expect(found("wel", ["c"])).toEqual(["b", "a"]);
});

test("it says where an actor is and what it does", () => {
  expect(whereAndWhat(actors.get("b")!)).toBe("Vilvoorde · welzijn en jeugd");
  expect(whereAndWhat(actor("d", "Iemand", "Meise"))).toBe("Meise");
});

test("reach counts each municipality and sector once", () => {
  expect(reachOf(actors.values())).toEqual({ municipalities: 2, sectors: 3 });
});
