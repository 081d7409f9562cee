// Putting items in another order by dragging them, within a list or from one list to another.
//
// Nothing is written while dragging. What the drop will do is visible before it, and Esc drops nothing.

import type { Attachment } from "svelte/attachments";
import { landingOf, type Landing, type ListShape } from "./landing";

/** How far the pointer goes, in CSS pixels, before a press is a drag. */
const SLACK = 4;
/** How near to the edge of what scrolls, in CSS pixels, a drag makes it scroll. */
const EDGE = 56;
/** CSS pixels per frame at that edge. */
const FASTEST = 14;

/** Where the item in the hand is drawn, in CSS pixels from the corner of its list. */
interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface Hold {
  readonly id: string;
  readonly item: HTMLElement;
  /** The list that the item comes from. */
  readonly home: HTMLElement;
  readonly scroller: Element;
  /** The size of the item. */
  readonly width: number;
  readonly height: number;
  /** From the corner of the item to the pointer. */
  readonly grabbed: { readonly x: number; readonly y: number };
  readonly began: { readonly x: number; readonly y: number };
  /** The pointer, in CSS pixels of the window. */
  at: { readonly x: number; readonly y: number };
  /** The lists as they lay when the drag began; nothing while it is only a press. */
  shapes: ListShape[] | undefined;
}

/** Puts an item at a place; the item stays there until this is done. */
export type Drop = (id: string, to: Landing) => Promise<unknown> | void;

/** The lists in which items can be dragged, and what is in somebody's hand. */
export class Reorder {
  /** The item that is being dragged. */
  dragged = $state<string>();
  /** Where it would land. */
  landing = $state.raw<Landing>();
  /** Where it is drawn meanwhile. */
  box = $state.raw<Box>();

  readonly #drop: Drop;
  readonly #lists = new Map<string, HTMLElement>();
  readonly #items = new Map<string, { element: HTMLElement; list: string }>();
  readonly #grips = new Map<string, HTMLElement>();
  #hold: Hold | undefined;
  #frame = 0;
  #dropping = false;

  constructor(drop: Drop) {
    this.#drop = drop;
  }

  /** Marks the element of a list; it is the origin of what is drawn in it. */
  list =
    (name: string): Attachment<HTMLElement> =>
    (element) => {
      this.#lists.set(name, element);
      return () => void this.#lists.delete(name);
    };

  /** Marks the element of an item. */
  item =
    (list: string, id: string): Attachment<HTMLElement> =>
    (element) => {
      this.#items.set(id, { element, list });
      return () => {
        if (this.#items.get(id)?.element !== element) return;
        this.#items.delete(id);
        if (this.#hold?.id === id && !this.#dropping) this.cancel();
      };
    };

  /** Marks that by which an item is held. */
  grip =
    (id: string): Attachment<HTMLElement> =>
    (element) => {
      this.#grips.set(id, element);
      const stop = new AbortController();
      const on = (type: string, heard: (event: PointerEvent) => void) =>
        element.addEventListener(type, heard as EventListener, { signal: stop.signal });
      on("pointerdown", (event) => this.#press(id, element, event));
      on("pointermove", (event) => this.#move(event));
      on("pointerup", () => void this.#release());
      on("pointercancel", () => this.cancel());
      return () => {
        stop.abort();
        if (this.#grips.get(id) === element) this.#grips.delete(id);
      };
    };

  /** Gives the focus back to the grip of an item that moved. */
  focus(id: string): void {
    this.#grips.get(id)?.focus();
  }

  /** Tells whether the item in the hand would land before this one of a list; `undefined` is its end. */
  landsBefore(list: string, order: readonly string[], id: string | undefined): boolean {
    if (this.landing?.list !== list) return false;
    const others = order.filter((one) => one !== this.dragged);
    return others[this.landing.index] === id;
  }

  /** Drops nothing. */
  cancel(): void {
    cancelAnimationFrame(this.#frame);
    window.removeEventListener("keydown", this.#key, true);
    this.#hold = undefined;
    this.dragged = undefined;
    this.landing = undefined;
    this.box = undefined;
  }

  #press(id: string, grip: HTMLElement, event: PointerEvent): void {
    const found = this.#items.get(id);
    const home = found && this.#lists.get(found.list);
    if (event.button !== 0 || this.#hold || !found || !home) return;
    const { left, top, width, height } = found.element.getBoundingClientRect();
    const at = { x: event.clientX, y: event.clientY };
    const grabbed = { x: at.x - left, y: at.y - top };
    const scroller = scrollerOf(home);
    this.#hold = {
      id,
      item: found.element,
      home,
      scroller,
      width,
      height,
      grabbed,
      began: at,
      at,
      shapes: undefined,
    };
    grip.setPointerCapture(event.pointerId);
    window.addEventListener("keydown", this.#key, true);
  }

  #move(event: PointerEvent): void {
    const hold = this.#hold;
    if (!hold || this.#dropping) return;
    hold.at = { x: event.clientX, y: event.clientY };
    if (!hold.shapes) {
      if (Math.hypot(hold.at.x - hold.began.x, hold.at.y - hold.began.y) < SLACK) return;
      hold.shapes = this.#shapes(hold.scroller.scrollTop);
      this.dragged = hold.id;
      this.#frame = requestAnimationFrame(this.#scroll);
    }
    this.#follow(hold);
  }

  async #release(): Promise<void> {
    const { landing } = this;
    const hold = this.#hold;
    if (hold?.shapes && landing && !this.#dropping) {
      this.#dropping = true;
      cancelAnimationFrame(this.#frame);
      try {
        await this.#drop(hold.id, landing);
      } finally {
        this.#dropping = false;
      }
    }
    this.cancel();
  }

  readonly #key = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !this.#hold || this.#dropping) return;
    event.preventDefault();
    event.stopPropagation();
    this.cancel();
  };

  /** Scrolls what is around the lists while the item is held near its edge. */
  readonly #scroll = () => {
    const hold = this.#hold;
    if (!hold) return;
    const { top, bottom } = hold.scroller.getBoundingClientRect();
    const above = Math.min(Math.max(top + EDGE - hold.at.y, 0), EDGE);
    const below = Math.min(Math.max(hold.at.y - (bottom - EDGE), 0), EDGE);
    if (above > 0 || below > 0) {
      hold.scroller.scrollTop += ((below - above) / EDGE) * FASTEST;
      this.#follow(hold);
    }
    this.#frame = requestAnimationFrame(this.#scroll);
  };

  #follow(hold: Hold): void {
    if (!hold.shapes) return;
    const at = { x: hold.at.x, y: hold.at.y + hold.scroller.scrollTop };
    this.landing = landingOf(hold.shapes, hold.id, at);
    // It stays between the lists: outside them there is nothing to drop on, and the page would only grow.
    const left = Math.min(...hold.shapes.map((shape) => shape.left));
    const right = Math.max(...hold.shapes.map((shape) => shape.right));
    const home = hold.home.getBoundingClientRect();
    const x = Math.min(Math.max(hold.at.x - hold.grabbed.x, left), Math.max(left, right - hold.width));
    this.box = {
      left: x - home.left,
      top: hold.at.y - hold.grabbed.y - home.top,
      width: hold.width,
      height: hold.height,
    };
  }

  #shapes(scrolled: number): ListShape[] {
    return [...this.#lists].map(([name, element]) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const items = [...this.#items]
        .filter(([, item]) => item.list === name)
        .map(([id, item]) => {
          const box = item.element.getBoundingClientRect();
          return { id, middle: (box.top + box.bottom) / 2 + scrolled };
        });
      return { name, left, right, top: top + scrolled, bottom: bottom + scrolled, items };
    });
  }
}

function scrollerOf(element: HTMLElement): Element {
  for (let around = element.parentElement; around; around = around.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(around).overflowY)) return around;
  }
  return document.documentElement;
}
