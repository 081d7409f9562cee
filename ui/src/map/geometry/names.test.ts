import { expect, test } from "vitest";
import { namesWithRoom } from "./names";

const bubble = (id: string, x: number, radius: number) => ({
  id,
  x,
  y: 0,
  radius,
  label: { x, y: -radius - 15, width: 120, height: 24 },
});
const three = [bubble("a", 0, 100), bubble("b", 230, 110), bubble("c", 2_000, 90)];

test("every name is written where all have room", () => {
  expect([...namesWithRoom(three, 1, () => 120)].sort()).toEqual(["a", "b", "c"]);
});

test("of names that would lie over each other, that of the larger bubble is written", () => {
  expect([...namesWithRoom(three, 0.3, () => 90)].sort()).toEqual(["b", "c"]);
});

test("a bubble that is too small to be seen has no name", () => {
  expect(namesWithRoom(three, 0.05, () => 90).size).toBe(0);
});
