import { expect, it } from "vitest";
import { COLUMNS, HEAD, isData, moved, type Position } from "./position";

const IDS = ["a", "b", "c", "d", "e"];
const go = (from: Position, key: string, jump = false) => moved(from, { key, jump }, IDS, 2);
const at = (row: string, column: Position["column"] = "name"): Position => ({ row, column });

it("walks from cell to cell, and stops at the edges", () => {
  expect(go(at("a"), "ArrowDown")).toEqual(at("b"));
  expect(go(at("e"), "ArrowDown")).toEqual(at("e"));
  expect(go(at("a"), "ArrowUp")).toEqual(at(HEAD));
  expect(go(at(HEAD), "ArrowUp")).toEqual(at(HEAD));
  expect(go(at("a"), "ArrowRight")).toEqual(at("a", "details"));
  expect(go(at("a", "chosen"), "ArrowLeft")).toEqual(at("a", "chosen"));
  expect(go(at("a", "menu"), "ArrowRight")).toEqual(at("a", "menu"));
});

it("jumps to the ends of a line and of the table", () => {
  expect(go(at("c"), "Home")).toEqual(at("c", "chosen"));
  expect(go(at("c"), "End")).toEqual(at("c", "menu"));
  expect(go(at("c"), "Home", true)).toEqual(at("a", "chosen"));
  expect(go(at("c"), "End", true)).toEqual(at("e", "menu"));
  expect(go(at("c"), "ArrowUp", true)).toEqual(at(HEAD));
  expect(go(at("c"), "ArrowDown", true)).toEqual(at("e"));
});

it("turns pages without skipping the first line", () => {
  expect(go(at("a"), "PageDown")).toEqual(at("c"));
  expect(go(at("d"), "PageDown")).toEqual(at("e"));
  expect(go(at("b"), "PageUp")).toEqual(at("a"));
  expect(go(at(HEAD), "PageUp")).toEqual(at(HEAD));
});

it("starts at the top when the line has gone, and leaves other keys alone", () => {
  expect(go(at("gone"), "ArrowDown")).toEqual(at("a"));
  expect(go(at("a"), "x")).toBeUndefined();
});

it("knows which columns hold data", () => {
  expect(COLUMNS.filter(isData)).toHaveLength(8);
});
