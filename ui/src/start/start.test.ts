import { expect, test } from "vitest";
import { problemOf, proposedName } from "./names";

test("the project is named after the organisation", () => {
  expect(proposedName("  De Lindeboog ")).toBe("De Lindeboog zoekt bondgenoten");
  expect(proposedName("  ")).toBe("");
  expect(problemOf(proposedName("é".repeat(200)))).toBeUndefined();
});

test("a name is there, and is not too long", () => {
  expect(problemOf(" ")).toContain("naam");
  expect(problemOf("é".repeat(201))).toContain("201");
  expect(problemOf("De Lindeboog")).toBeUndefined();
});
