import { expect, test } from "vitest";
import { landingOf, placed, type ListShape } from "./landing";

const list = (name: string, left: number, items: string[]): ListShape => ({
  name,
  left,
  right: left + 100,
  top: 0,
  bottom: items.length * 40,
  items: items.map((id, row) => ({ id, middle: row * 40 + 20 })),
});
const columns = [list("strengths", 0, ["a", "b", "c"]), list("limitations", 120, ["d"])];

test("what is held lands where it is held", () => {
  expect(landingOf(columns, "a", { x: 50, y: 20 })).toEqual({ list: "strengths", index: 0 });
  expect(landingOf(columns, "a", { x: 50, y: 65 })).toEqual({ list: "strengths", index: 1 });
  expect(landingOf(columns, "a", { x: 50, y: 900 })).toEqual({ list: "strengths", index: 2 });
});

test("the nearest list takes it", () => {
  expect(landingOf(columns, "a", { x: 150, y: 10 })).toEqual({ list: "limitations", index: 0 });
  expect(landingOf(columns, "a", { x: 400, y: 30 })).toEqual({ list: "limitations", index: 1 });
  expect(landingOf([], "a", { x: 0, y: 0 })).toBeUndefined();
});

test("lists that stand under each other are told apart by height", () => {
  const under: ListShape = {
    ...list("limitations", 0, ["d"]),
    top: 200,
    bottom: 240,
    items: [{ id: "d", middle: 220 }],
  };
  expect(landingOf([columns[0]!, under], "a", { x: 50, y: 230 })).toEqual({ list: "limitations", index: 1 });
});

test("an order takes an item at its new place", () => {
  expect(placed(["a", "b", "c"], "a", 2)).toEqual(["b", "c", "a"]);
  expect(placed(["a", "b"], "d", 1)).toEqual(["a", "d", "b"]);
});
