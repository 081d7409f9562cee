// The menu of a cell: what can be done to its line, or what can be chosen in it. One menu serves the whole table.

import { names } from "$ui/actor/words";
import { asked } from "$ui/ask/asked.svelte";
import { tick } from "svelte";
import type { MenuEntry } from "$ui/shared";
import { t } from "$ui/text";
import { actorMenu, statusMenu } from "$ui/actor/actions";
import type { PartnerList } from "../list/partner-list.svelte";
import { nextFrame, type Grid } from "./grid.svelte";
import { flagMenu, type FlagColumn } from "./flag-menu";
import { HEAD, type Position } from "./position";
import type { TableLinks } from "./input";

/** A point of the window, in pixels. */
interface Point {
  readonly x: number;
  readonly y: number;
}

/** The menu that is open, if any. */
export class CellMenu {
  /** Where it opens; nothing while it is closed. */
  at = $state.raw<Point>();
  entries = $state.raw<MenuEntry[]>([]);
  /** What it is about, for screen readers. */
  label = $state("");

  /** What waits until the menu has given the focus back. */
  #next: (() => void) | undefined;
  readonly #list: PartnerList;
  readonly #grid: Grid;
  readonly #links: TableLinks;

  constructor(list: PartnerList, grid: Grid, links: TableLinks) {
    this.#list = list;
    this.#grid = grid;
    this.#links = links;
  }

  /** Offers what can be done to a line: to all that are chosen, when it is one of them. */
  openActions(position: Position, point?: Point): void {
    const { row } = position;
    if (row === HEAD) return;
    const { project, chosen } = this.#list;
    const actors = chosen.includes(row) ? chosen : [row];
    const isOne = actors.length === 1;
    const rename = () => {
      this.#next = () => this.#grid.edit({ row, column: "name" });
    };
    const details = isOne ? () => this.#links.ondetails(row) : undefined;
    const entries = actorMenu({ project, actors, screen: { name: "table", details, rename } });
    this.#open(position, entries, t("partners-menu-of", { name: names(project, actors) }), point);
  }

  /** Offers the contact statuses. */
  openStatuses(position: Position): void {
    const { project } = this.#list;
    this.#open(
      position,
      statusMenu({ project, actors: [position.row], screen: { name: "table" } }),
      t("actor-action-status"),
    );
  }

  /** Offers what a flag can say. */
  openFlag(position: Position, column: FlagColumn): void {
    const { project } = this.#list;
    const actor = this.#list.find(position.row);
    if (actor) this.#open(position, flagMenu(project, actor, column), t(`partners-column-${column}`));
  }

  /** Goes back to the cell once the menu has closed, unless something is asked meanwhile. */
  async closed(): Promise<void> {
    await tick();
    await nextFrame();
    const next = this.#next;
    this.#next = undefined;
    if (next) next();
    else if (!asked.isAsking) await this.#grid.focus();
  }

  #open(position: Position, entries: MenuEntry[], label: string, point?: Point): void {
    this.#list.hold();
    this.#grid.active = position;
    const rect = this.#grid.cell(position)?.getBoundingClientRect();
    this.entries = entries;
    this.label = label;
    this.at = point ?? { x: rect?.left ?? 0, y: rect?.bottom ?? 0 };
  }
}
