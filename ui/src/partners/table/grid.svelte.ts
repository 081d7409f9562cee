// Where somebody is in the table, and what they are changing there.

import { tick } from "svelte";
import { HEAD, type GridColumn, type Position } from "./position";

/** How long a line may take to come on the page, in frames of the window. */
const FRAMES = 5;

/** The state of the keyboard in the table: one cell can have the focus, and one can be open for change. */
export class Grid {
  /** The cell that has the focus, or gets it when somebody comes to the table. */
  active = $state.raw<Position>({ row: HEAD, column: "name" });
  /** The cell that is being changed. */
  editing = $state.raw<Position>();
  /** Whether what is typed takes the place of what stands there. */
  replacing = $state(false);
  /** The table, once it stands on the page. */
  element: HTMLElement | undefined;

  /** Tells whether a cell is the active one. */
  isActive(row: string, column: GridColumn): boolean {
    return this.active.row === row && this.active.column === column;
  }

  /** Tells whether a cell is being changed. */
  isEditing(row: string, column: GridColumn): boolean {
    return this.editing?.row === row && this.editing.column === column;
  }

  /** Goes to a cell and gives it the focus. */
  async go(position: Position): Promise<void> {
    this.editing = undefined;
    this.active = position;
    await this.focus();
  }

  /** Opens a cell for change. */
  edit(position: Position, replacing = false): void {
    this.active = position;
    this.replacing = replacing;
    this.editing = position;
  }

  /** Ends a change, and stays in the cell. */
  async stop(): Promise<void> {
    if (!this.editing) return;
    this.editing = undefined;
    await this.focus();
  }

  /** Gives the active cell the focus, where nothing is being changed. */
  async focus(): Promise<void> {
    await tick();
    // A line that was out of sight comes on the page a moment later.
    for (let frames = 0; frames < FRAMES && !this.cell(this.active); frames++) await nextFrame();
    if (this.editing) return;
    const cell = this.cell(this.active);
    cell?.focus({ preventScroll: true });
    cell?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }

  /** Gives what has the focus in a cell: the cell itself, or the box or button in it. */
  cell({ row, column }: Position): HTMLElement | undefined {
    const found = this.element?.querySelector<HTMLElement>(
      `[data-row="${CSS.escape(row)}"] [data-column="${column}"]`,
    );
    return found ?? undefined;
  }
}

/** Waits until the window is about to be painted. */
export function nextFrame(): Promise<unknown> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}

/** Gives the cell in which something on the page stands. */
export function positionOf(target: EventTarget | null): Position | undefined {
  if (!(target instanceof Element)) return undefined;
  const cell = target.closest<HTMLElement>("[role=gridcell], [role=columnheader]");
  const own = cell?.dataset.column ? cell : cell?.querySelector<HTMLElement>("[data-column]");
  const row = cell?.closest<HTMLElement>("[data-row]")?.dataset.row;
  const column = own?.dataset.column;
  return row !== undefined && column !== undefined ? { row, column: column as GridColumn } : undefined;
}
