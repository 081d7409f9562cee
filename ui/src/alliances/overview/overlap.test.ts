import { expect, test } from "vitest";
import type { Alliance, AllianceTargetGroup, Phase } from "../../bindings";
import type { Party } from "../parties";
import { overlapsOf } from "./overlap";

const alliance = (id: string, phase: Phase = "trying") => ({ id, phase }) as Alliance;
const group = (alliance_id: string, code: string) => ({ alliance_id, code }) as AllianceTargetGroup;
const party = (alliance_id: string, municipality_id: string, own = false) =>
  ({ member: { alliance_id }, actor: { municipality_id }, own }) as Party;

test("alliances that go on and share a target group or a town are named, without our own town", () => {
  const parties = new Map([
    ["a", [party("a", "ours", true), party("a", "there"), party("a", "there")]],
    ["b", [party("b", "ours", true), party("b", "there")]],
    ["c", [party("c", "ours", true)]],
  ]);
  const groups = [group("a", "seniors"), group("b", "seniors"), group("b", "schools"), group("c", "schools")];
  const found = overlapsOf([alliance("a"), alliance("b"), alliance("c", "completed")], groups, parties);
  expect(found.targetGroups.map(({ id, alliances }) => [id, alliances.length])).toEqual([["seniors", 2]]);
  expect(found.municipalities.map(({ id, alliances }) => [id, alliances.map(({ id }) => id)])).toEqual([
    ["there", ["a", "b"]],
  ]);
});
