import { expect, test } from "vitest";
import { reciprocityWords } from "./reciprocity-words";

test("members whose part goes one way are named, others are not", () => {
  const names = new Map([
    ["a", "De Abeelhof"],
    ["b", "Het wijkhuis"],
  ]);
  const words = reciprocityWords({ only_give: ["a", "b"], only_get: [], unsaid: [] }, (id) => names.get(id));
  expect(words).toHaveLength(1);
  expect(words[0]).toContain("De Abeelhof en Het wijkhuis");
});
