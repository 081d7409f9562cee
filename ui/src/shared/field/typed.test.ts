import { afterEach, expect, test, vi } from "vitest";
import { Draft } from "./draft.svelte";
import { addOnClosing, keepWhatIsTyped } from "./typed";

const kept: string[] = [];
afterEach(() => void (kept.length = 0));

function field(commit: (text: string) => void): Draft {
  return new Draft("", () => ({ commit, max: 10, label: "Naam" }));
}

test("fields are kept before the lines they stand in", async () => {
  const draft = field((text) => void kept.push(text));
  const end = addOnClosing(async () => void kept.push("line"));
  draft.type("Bib");
  expect(await keepWhatIsTyped()).toEqual([]);
  expect(kept).toEqual(["Bib", "line"]);
  end();
  await keepWhatIsTyped();
  expect(kept).toEqual(["Bib", "line"]);
});

test("what cannot be kept is given back, with where it was typed", async () => {
  const draft = field(() => Promise.reject(new Error("full")) as never);
  draft.type("Bib De Let");
  const long = field(vi.fn());
  long.type("Veel te lange naam");
  expect(await keepWhatIsTyped()).toEqual([
    { where: "Naam", text: "Bib De Let" },
    { where: "Naam", text: "Veel te lange naam" },
  ]);
  draft.revert();
  long.revert();
});
