import type { Icon } from "../icons";

/** One line of a menu: something to do, or the words above a group of them. */
export type MenuEntry = MenuAction | MenuHeading;

/** Something to do. */
export interface MenuAction {
  id: string;
  /** The words, already in Dutch: a verb. */
  label: string;
  icon?: Icon;
  /** Its shortcut: `Mod+D`. */
  shortcut?: string;
  disabled?: boolean;
  /** It takes something away. */
  danger?: boolean;
  /** Switched on or off; nothing for what is simply done. */
  checked?: boolean;
  /** A line above it. */
  separated?: boolean;
  /** More of the same behind it. */
  entries?: MenuEntry[];
  perform?: () => void | Promise<void>;
}

/** The words above a group. */
export interface MenuHeading {
  heading: string;
}

/** When a menu closes, leaves the focus with whatever the chosen entry gave it to, as a field that came up. */
export function keepGivenFocus(event: Event): void {
  const { activeElement } = document;
  const isGiven =
    activeElement !== null && activeElement !== document.body && !activeElement.closest("[role=menu]");
  if (isGiven) event.preventDefault();
}
