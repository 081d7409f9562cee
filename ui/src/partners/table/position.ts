// Where the keyboard stands in the table, and where a key brings it.

import type { Column } from "../list/sort";

/** The columns of the table, from left to right: those with data, and those with something to press. */
export const COLUMNS = [
  "chosen",
  "name",
  "details",
  "municipality",
  "sector",
  "supralocal",
  "boundary-crossing",
  "status",
  "next-step",
  "when",
  "menu",
] as const;

/** A column of the table. */
export type GridColumn = (typeof COLUMNS)[number];

/** The head of the table, as a place to stand. */
export const HEAD = "head";

/** A cell. */
export interface Position {
  /** The id of the line, or {@link HEAD}. */
  readonly row: string;
  readonly column: GridColumn;
}

/** Tells whether a column holds data, by which lines can be put in order. */
export function isData(column: GridColumn): column is Column {
  return column !== "chosen" && column !== "details" && column !== "menu";
}

/** Tells whether a column holds text that people type. */
export function isTyped(column: GridColumn): column is "name" | "next-step" | "when" {
  return column === "name" || column === "next-step" || column === "when";
}

/** Gives where a key brings somebody; nothing when it is no key for walking. `page` is how many lines fit. */
export function moved(
  { row, column }: Position,
  { key, jump }: { readonly key: string; readonly jump: boolean },
  ids: readonly string[],
  page: number,
): Position | undefined {
  const rows = [HEAD, ...ids];
  // Somebody whose line has gone stands at the top.
  const at = Math.max(0, rows.indexOf(row));
  const across = COLUMNS.indexOf(column);
  const to = (down: number, right: number): Position => ({
    row: rows[Math.min(rows.length - 1, Math.max(0, down))] ?? HEAD,
    column: COLUMNS[Math.min(COLUMNS.length - 1, Math.max(0, right))] ?? "name",
  });
  switch (key) {
    case "ArrowUp":
      return to(jump ? 0 : at - 1, across);
    case "ArrowDown":
      return to(jump ? rows.length : at + 1, across);
    case "ArrowLeft":
      return to(at, jump ? 0 : across - 1);
    case "ArrowRight":
      return to(at, jump ? COLUMNS.length : across + 1);
    case "Home":
      return to(jump ? 1 : at, 0);
    case "End":
      return to(jump ? rows.length : at, COLUMNS.length);
    case "PageUp":
      return to(at === 0 ? 0 : Math.max(1, at - page), across);
    case "PageDown":
      return to(at + page, across);
  }
  return undefined;
}
