import { expect, test } from "vitest";
import type { Idea } from "../bindings";
import { project } from "../testing/project";
import { Table } from "./table.svelte";
import { take } from "./tables";

const idea = (id: string, text: string, card = "card"): Idea => ({ id, starting_point_id: card, text });

test("a step brings records, changes them and takes them away", () => {
  const tables = project().with("idea", idea("a", "Dans op het plein")).tables();
  const changed = project()
    .with("idea", idea("a", "Dans in de wijk"))
    .with("idea", idea("b", "Een koor"))
    .build();
  take(tables, { records: changed, gone: [] });
  expect(tables.idea.all.map(({ text }) => text)).toEqual(["Dans in de wijk", "Een koor"]);
  const gone = [{ noun: "idea", id: "a" }];
  take(tables, { records: project().build(), gone });
  expect(tables.idea.all.map(({ id }) => id)).toEqual(["b"]);
});

test("records are found by the value of a field, also after they changed, moved, came or went", () => {
  const table = new Table([idea("a", "Dans"), idea("b", "Koor", "other")]);
  const on = (card: string) => table.where("starting_point_id", card).map(({ id, text }) => `${id} ${text}`);
  expect(on("card")).toEqual(["a Dans"]);
  table.put(idea("a", "Ballet"));
  expect(on("card")).toEqual(["a Ballet"]);
  table.put(idea("b", "Koor"));
  expect(on("card")).toEqual(["a Ballet", "b Koor"]);
  expect(on("other")).toEqual([]);
  table.drop("a");
  expect([
    on("card"),
    table.count("starting_point_id", "card"),
    table.count("starting_point_id", "other"),
  ]).toEqual([["b Koor"], 1, 0]);
  // What an undo brings back takes its old place.
  table.put(idea("a", "Dans"));
  expect(on("card")).toEqual(["a Dans", "b Koor"]);
});

test("lists are the same after many small changes as when they are made anew", () => {
  const table = new Table([idea("m", "Dans")]);
  for (let n = 0; n < 200; n++) {
    const id = String((n * 37) % 50);
    if (n % 4 === 0) table.drop(id);
    else table.put(idea(id, `Idee ${n}`, `card ${n % 3}`));
    // Not read after each change: more than one may have to be caught up with.
    if (n % 3 === 0) continue;
    const anew = new Table(table.all);
    for (const card of ["card", "card 0", "card 1", "card 2"]) {
      expect(table.where("starting_point_id", card)).toEqual(anew.where("starting_point_id", card));
      expect(table.count("starting_point_id", card)).toBe(anew.count("starting_point_id", card));
    }
  }
  expect(table.all.map(({ id }) => id)).toEqual(table.all.map(({ id }) => id).toSorted());
  expect(table.all).toHaveLength(table.size);
});

test("a list stays the same list until a record in it changes", () => {
  const table = new Table([idea("a", "Dans"), idea("b", "Koor", "other")]);
  const before = table.where("starting_point_id", "card");
  table.put(idea("b", "Fanfare", "other"));
  expect(table.where("starting_point_id", "card")).toBe(before);
  table.put(idea("c", "Fanfare"));
  expect(table.where("starting_point_id", "card")).not.toBe(before);
});

test("what is derived follows the records", () => {
  const table = new Table([idea("a", "Dans")]);
  const joined = $derived(table.all.map(({ text }) => text).join());
  const words = () => joined;
  expect(words()).toBe("Dans");
  table.put(idea("b", "Koor"));
  expect(words()).toBe("Dans,Koor");
  table.drop("a");
  expect(words()).toBe("Koor");
});
