import { expect, test } from "vitest";
import type { PlannedKind, PlannedRecord } from "../../bindings";
import { Decision } from "./decision.svelte";
import { deletionTree } from "./deletions";

const record = (kind: PlannedKind, noun: string, id: string, ...needs: PlannedRecord[]): PlannedRecord => ({
  kind,
  noun,
  id,
  title: id,
  fields: [],
  lists: [],
  absent: null,
  doubt: null,
  needs: needs.map(({ noun, id }) => ({ noun, id })),
});
const conflict = (id: string): PlannedRecord => record("conflict", "actor", id);
const deleted = (noun: string, id: string, ...needs: PlannedRecord[]): PlannedRecord =>
  record("deleted_there", noun, id, ...needs);
const decide = (conflicts: PlannedRecord[], deletions: PlannedRecord[] = [], many = false): Decision =>
  new Decision({ conflicts, deletions, many });

const bib = conflict("bib");
const koor = conflict("koor");

/** A municipality that goes, with an actor in it who has a contact person and is in an alliance that goes too. */
const town = deleted("municipality", "meise");
const actor = deleted("actor", "doek", town);
const contact = deleted("contact", "els", actor);
const alliance = deleted("alliance", "dans");
const member = deleted("member", "dans:doek", alliance, actor);
const everything = [town, actor, contact, alliance, member];

test("ours holds until somebody chooses otherwise", () => {
  const decision = decide([bib, koor]);
  expect(decision.how).toMatchObject({ type: "take-over", otherwise: "ours" });
  decision.choose(koor, "theirs");
  expect(decision.side(bib)).toBe("ours");
  expect(decision.how).toEqual({
    type: "take-over",
    otherwise: "ours",
    deletions: "theirs",
    records: [
      { noun: "actor", id: "bib", side: "ours" },
      { noun: "actor", id: "koor", side: "theirs" },
    ],
  });
});

test("all at once can be chosen, and taken back one by one", () => {
  const decision = decide([bib, koor]);
  decision.chooseConflicts("theirs");
  expect(decision.how).toMatchObject({ otherwise: "theirs" });
  decision.choose(bib, "ours");
  expect(decision.theirs).toBe(1);
});

test("without conflicts nothing of theirs is forced", () => {
  expect(decide([]).how).toEqual({ type: "take-over", otherwise: "ours", deletions: "theirs", records: [] });
});

test("our version everywhere keeps what they deleted too", () => {
  const decision = decide([bib], [actor, alliance]);
  expect(decision.gone).toHaveLength(2);
  decision.chooseAll("ours");
  expect(decision.how).toMatchObject({ otherwise: "ours", deletions: "ours" });
  expect(decision.how).toMatchObject({ records: [{ side: "ours" }, { side: "ours" }, { side: "ours" }] });
});

test("where much would go, nothing goes before somebody says so", () => {
  const decision = decide([bib], [actor], true);
  expect(decision.mustAsk).toBe(true);
  decision.choose(bib, "theirs");
  decision.chooseConflicts("ours");
  expect(decision.mustAsk, "a conflict is another question").toBe(true);
  decision.choose(actor, "theirs");
  expect(decision.mustAsk).toBe(false);
  expect(decide([], [actor]).mustAsk).toBe(false);
});

test("what stays keeps what it hangs on, and brings along what hangs on it", () => {
  const decision = decide([], everything);
  decision.choose(actor, "ours");
  expect(decision.kept, "not the alliance, and so not its membership").toEqual([town, actor, contact]);
  decision.choose(alliance, "ours");
  expect(decision.kept).toEqual(everything);
});

test("what goes takes along what hangs on it, and nothing else", () => {
  const decision = decide([], everything);
  decision.chooseDeletions("ours");
  decision.choose(actor, "theirs");
  expect(decision.gone).toEqual([actor, contact, member]);
  decision.choose(town, "theirs");
  expect(decision.kept).toEqual([alliance]);
});

test("what goes stands under what it hangs on, and parts are only counted", () => {
  const [meise, dans, ...others] = deletionTree(everything);
  expect(others).toEqual([]);
  expect(meise?.below.map(({ entry }) => entry)).toEqual([actor]);
  expect(meise?.below[0]?.parts).toEqual([contact, member]);
  expect(dans?.parts).toEqual([member]);
});

test("a part of something that stays stands by itself", () => {
  expect(deletionTree([contact]).map(({ entry }) => entry)).toEqual([contact]);
});
