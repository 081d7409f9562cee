import { expect, test } from "vitest";
import { segment } from "./donut";

test("a segment begins after the gap at the top and runs clockwise", () => {
  const path = segment(0, 4, 30, 50);
  const [x = 0, y = 0] = path.split(" ").slice(1, 3).map(Number);
  expect(x).toBeGreaterThan(50);
  expect(y).toBeLessThan(1);
  expect(path).toContain("A 50 50 0 0 1");
});
