import { expect, test } from "vitest";
import type { PlannedRecord } from "../../bindings";
import { Decision } from "./decision.svelte";

const conflict = (id: string): PlannedRecord => ({
  kind: "conflict",
  noun: "actor",
  id,
  title: id,
  fields: [],
  lists: [],
  absent: null,
});
const bib = conflict("bib");
const koor = conflict("koor");

test("ours holds until somebody chooses otherwise", () => {
  const decision = new Decision([bib, koor]);
  expect(decision.how).toMatchObject({ type: "take-over", otherwise: "ours" });
  decision.choose(koor, "theirs");
  expect(decision.side(bib)).toBe("ours");
  expect(decision.how).toEqual({
    type: "take-over",
    otherwise: "ours",
    records: [
      { noun: "actor", id: "bib", side: "ours" },
      { noun: "actor", id: "koor", side: "theirs" },
    ],
  });
});

test("all at once can be chosen, and taken back one by one", () => {
  const decision = new Decision([bib, koor]);
  decision.chooseAll("theirs");
  expect(decision.how).toMatchObject({ otherwise: "theirs" });
  decision.choose(bib, "ours");
  expect(decision.theirs).toBe(1);
});

test("without conflicts nothing of theirs is forced", () => {
  expect(new Decision([]).how).toEqual({ type: "take-over", otherwise: "ours", records: [] });
});
