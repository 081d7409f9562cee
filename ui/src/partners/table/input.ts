// What keys and the pointer do in the table. The table hears them for all its cells.

import { flushSync } from "svelte";
import type { PartnerList } from "../list/partner-list.svelte";
import { pressed } from "../list/sort";
import type { CellMenu } from "./cell-menu.svelte";
import { positionOf, type Grid } from "./grid.svelte";
import { HEAD, isData, isTyped, moved, type Position } from "./position";

/** What the table needs of the screen around it. */
export interface TableLinks {
  /** Shows the details of an actor, or of nobody. */
  readonly ondetails: (actor: string | undefined) => void;
  /** The actor whose details are shown. */
  readonly detailed: () => string | undefined;
  /** How many lines fit in sight. */
  readonly page: () => number;
}

/** The keys and the pointer of one table. */
export class TableInput {
  readonly #list: PartnerList;
  readonly #grid: Grid;
  readonly #menu: CellMenu;
  readonly #links: TableLinks;

  constructor(list: PartnerList, grid: Grid, menu: CellMenu, links: TableLinks) {
    this.#list = list;
    this.#grid = grid;
    this.#menu = menu;
    this.#links = links;
  }

  onkeydown = (event: KeyboardEvent): void => {
    if (event.isComposing || event.altKey || isInEditor(event.target) || isPressedBy(event)) return;
    const position = positionOf(event.target) ?? this.#grid.active;
    if (canType(event, position)) return this.#type(position, event);
    if (this.#press(position, event)) event.preventDefault();
  };

  onclick = (event: MouseEvent): void => {
    const position = positionOf(event.target);
    if (!position || isInEditor(event.target)) return;
    // Whoever presses beside a box means the box.
    if (position.column === "chosen") this.#toggle(position, event.shiftKey);
    else this.#activate(position);
  };

  oncontextmenu = (event: MouseEvent): void => {
    const position = positionOf(event.target);
    if (!position || position.row === HEAD || isInEditor(event.target)) return;
    event.preventDefault();
    // Only a pointer says where; the menu key means the cell that has the focus.
    this.#menu.openActions(position, event.button === 2 ? { x: event.clientX, y: event.clientY } : undefined);
  };

  /** Does what a key is for. Tells whether it is for anything. */
  #press(position: Position, event: KeyboardEvent): boolean {
    const { key, shiftKey } = event;
    const jump = event.ctrlKey || event.metaKey;
    if (jump && !shiftKey && key.toLowerCase() === "a") this.#list.chooseShown(true);
    else if (key === "ContextMenu" || (shiftKey && key === "F10")) this.#menu.openActions(position);
    else if (key === "Enter") this.#activate(position);
    else if (key === "F2")
      this.#activate(isTyped(position.column) ? position : { ...position, column: "name" });
    else if (key === " ") this.#toggle(position, shiftKey);
    else if (key === "Escape" && this.#links.detailed() !== undefined) this.#links.ondetails(undefined);
    else return this.#walk(position, key, jump, shiftKey);
    return true;
  }

  #walk(from: Position, key: string, jump: boolean, choosing: boolean): boolean {
    const to = moved(from, { key, jump }, this.#list.ids, this.#links.page());
    if (!to) return false;
    // With Shift, walking chooses what is walked over.
    if (choosing && to.row !== from.row && from.row !== HEAD && to.row !== HEAD) {
      this.#list.choose(from.row, true);
      this.#list.choose(to.row, true, true);
    }
    void this.#grid.go(to);
    return true;
  }

  /** Does what a cell is for. */
  #activate(position: Position): void {
    const { row, column } = position;
    if (row === HEAD) {
      if (isData(column)) this.#list.sortBy(pressed(this.#list.sort, column));
      else if (column === "chosen") this.#toggle(position, false);
      return;
    }
    this.#grid.active = position;
    this.#list.hold();
    switch (column) {
      case "chosen":
        return this.#toggle(position, false);
      case "details":
        return this.#links.ondetails(this.#links.detailed() === row ? undefined : row);
      case "menu":
        return this.#menu.openActions(position);
      case "status":
        return this.#menu.openStatuses(position);
      case "supralocal":
      case "boundary-crossing":
        return this.#menu.openFlag(position, column);
      default:
        return this.#grid.edit(position);
    }
  }

  #toggle({ row }: Position, extend: boolean): void {
    const { ids, project } = this.#list;
    const chosen = project.selection.actors;
    if (row === HEAD) this.#list.chooseShown(!ids.every((id) => chosen.has(id)));
    else this.#list.choose(row, extend || !chosen.has(row), extend);
  }

  /** The letter itself lands in the field, which stands there before the letter does. */
  #type(position: Position, event: KeyboardEvent): void {
    event.stopPropagation();
    this.#list.hold();
    this.#grid.edit(position, true);
    flushSync();
  }
}

function canType(event: KeyboardEvent, { row, column }: Position): boolean {
  const isLetter = [...event.key].length === 1 && event.key !== " " && !event.ctrlKey && !event.metaKey;
  return isLetter && row !== HEAD && isTyped(column);
}

function isInEditor(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(".editor, .fill") !== null;
}

/** Boxes and buttons answer to the space bar, and buttons to Enter, by themselves. */
function isPressedBy({ target, key }: KeyboardEvent): boolean {
  if (target instanceof HTMLButtonElement) return key === " " || key === "Enter";
  return target instanceof HTMLInputElement && key === " ";
}
