import { expect, test } from "vitest";
import type { Idea, Records } from "../bindings";
import { take, tablesOf } from "./tables";

const idea = (id: string, text: string): Idea => ({ id, starting_point_id: "card", text });
const none = (): Records =>
  ({ project: [], idea: [idea("a", "Dans op het plein")], lead: [] }) as unknown as Records;

test("a step brings records, changes them and takes them away", () => {
  const tables = tablesOf(none());
  const changed = { ...none(), idea: [idea("a", "Dans in de wijk"), idea("b", "Een koor")] };
  expect([...take(tables, { records: changed, gone: [] })]).toEqual(["idea"]);
  expect([...tables.idea.values()].map(({ text }) => text)).toEqual(["Dans in de wijk", "Een koor"]);
  const nothing = { ...none(), idea: [] };
  expect([...take(tables, { records: nothing, gone: [{ noun: "idea", id: "a" }] })]).toEqual(["idea"]);
  expect([...tables.idea.keys()]).toEqual(["b"]);
});
