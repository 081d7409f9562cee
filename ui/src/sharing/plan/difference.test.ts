import { expect, test } from "vitest";
import { difference, shortened } from "./difference";

test("what both begin and end with is told from what differs", () => {
  expect(difference("Bellen op maandag om tien", "Bellen op dinsdag om tien")).toEqual({
    start: "Bellen op ",
    ours: "maandag",
    theirs: "dinsdag",
    end: " om tien",
  });
  expect(difference("Bellen", "Bellen morgen")).toEqual({
    start: "Bellen",
    ours: "",
    theirs: " morgen",
    end: "",
  });
  expect(difference("Koffie", "Thee")).toEqual({ start: "", ours: "Koffie", theirs: "Thee", end: "" });
  expect(difference("a a", "a a a")).toMatchObject({ ours: "", end: "" });
});

test("both texts can be put together again", () => {
  for (const [one, other] of [
    ["", "x"],
    ["a b c", "a c"],
    ["na na na", "na na"],
    [" x", "x "],
  ] as const) {
    const { start, ours, theirs, end } = difference(one, other);
    expect(start + ours + end).toBe(one);
    expect(start + theirs + end).toBe(other);
  }
});

test("much that is the same is left out, little is not", () => {
  const long = "woord ".repeat(100);
  const { start, ours, end } = shortened(difference(`${long}ja ${long}`, `${long}nee ${long}`));
  expect(start.length).toBeLessThan(70);
  expect(end.length).toBeLessThan(70);
  expect(ours).toBe("ja");
  expect(shortened(difference("kort ja", "kort nee")).start).toBe("kort ");
});
