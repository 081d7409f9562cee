import { expect, test } from "vitest";
import { nextSize } from "./sizes";

test("sizes go up and down in steps, and stop at both ends", () => {
  expect(nextSize(100, true)).toBe(110);
  expect(nextSize(100, false)).toBe(90);
  expect(nextSize(200, true)).toBe(200);
  expect(nextSize(80, false)).toBe(80);
  expect(nextSize(130, true), "from a size that is no step").toBe(150);
});
