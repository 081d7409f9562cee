import { expect, test } from "vitest";
import { progress, tallyOf } from "./states";

test("states are counted, the open ones too", () => {
  expect(tallyOf(["present", "present", "a-start", null])).toEqual({
    present: 2,
    "a-start": 1,
    "not-yet": 0,
    "not-applicable": 0,
    open: 1,
  });
});

test("a criterion grows, steps back or stays; what does not apply is not compared", () => {
  expect(progress("not-yet", "a-start")).toBe("grown");
  expect(progress("present", "a-start")).toBe("back");
  expect(progress("present", "present")).toBe("same");
  expect(progress("not-applicable", "present")).toBeUndefined();
  expect(progress(null, "present")).toBeUndefined();
});
