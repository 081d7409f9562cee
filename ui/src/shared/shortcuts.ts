// What people can do, as records that menus, buttons, shortcuts and their overview all read.
import { SvelteMap } from "svelte/reactivity";
import type { Icon } from "./icons";
import { t } from "$ui/text";

/** Something people can do. */
export interface Action {
  id: string;
  /** The key of its message: a verb. */
  label: string;
  /** The key of the message that names its group in the overview of shortcuts. */
  group?: string;
  icon?: Icon;
  /** Its shortcut: `Mod+K`, `Mod+Shift+Z`, `F1`, `?`, `Delete`. `Mod` is Ctrl, or Cmd on a Mac. */
  keys?: string | string[];
  /** Whether it can be done now; without it, always. */
  when?: () => boolean;
  /** Whether the shortcut works while people type in a field. */
  inFields?: boolean;
  /** The key of the words of the menu behind which it stands, where it has brothers. */
  under?: string;
  /** It takes something away. */
  danger?: boolean;
  /** For what is switched on or off, or chosen among brothers. */
  checked?: () => boolean;
  perform: () => void | Promise<void>;
}

/** What a key event needs to have to be matched; a `KeyboardEvent` has it. */
export type Pressed = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">;

const IS_MAC = typeof navigator !== "undefined" && /mac/i.test(navigator.platform);

/** Tells whether these keys are pressed. */
export function matches(keys: string, pressed: Pressed, mac = IS_MAC): boolean {
  const parts = keys.split("+");
  const key = parts.pop()!;
  const has = (name: string) => parts.includes(name);
  const main = mac ? pressed.metaKey : pressed.ctrlKey;
  const other = mac ? pressed.ctrlKey : pressed.metaKey;
  if (main !== has("Mod") || other || pressed.altKey !== has("Alt")) return false;
  const named = key === "Plus" ? "+" : key === "Space" ? " " : key;
  // Which signs need Shift differs per keyboard; letters and named keys say so themselves.
  const isSign = named.length === 1 && !/\p{L}/u.test(named);
  if (!isSign && pressed.shiftKey !== has("Shift")) return false;
  return pressed.key.toLowerCase() === named.toLowerCase();
}

/** Keys that have a name instead of a sign, with the key of their message. */
const NAMED: Record<string, string> = {
  Shift: "shared-key-shift",
  Alt: "shared-key-alt",
  Enter: "shared-key-enter",
  Escape: "shared-key-escape",
  Delete: "shared-key-delete",
  Space: "shared-key-space",
  Tab: "shared-key-tab",
  Home: "shared-key-home",
  End: "shared-key-end",
  PageUp: "shared-key-pageup",
  PageDown: "shared-key-pagedown",
  ArrowUp: "shared-key-arrowup",
  ArrowDown: "shared-key-arrowdown",
  ArrowLeft: "shared-key-arrowleft",
  ArrowRight: "shared-key-arrowright",
};

/** Writes keys as they stand on the keyboard: `Ctrl`, `K`. */
export function keyNames(keys: string, mac = IS_MAC): string[] {
  return keys.split("+").map((key) => {
    if (key === "Mod") return mac ? "⌘" : "Ctrl";
    if (key === "Plus") return "+";
    const named = NAMED[key];
    return named === undefined ? key : t(named);
  });
}

/** The actions that can be done on this screen, and the one listener for their shortcuts. */
export class Shortcuts {
  readonly #actions = new SvelteMap<string, Action>();

  /** Everything registered now, in the order in which it came. */
  get all(): Action[] {
    return [...this.#actions.values()];
  }

  /** Adds actions; gives what takes them away again, for `$effect` or `onMount`. */
  register(...actions: Action[]): () => void {
    for (const action of actions) this.#actions.set(action.id, action);
    return () => {
      for (const action of actions) {
        if (this.#actions.get(action.id) === action) this.#actions.delete(action.id);
      }
    };
  }

  /** Performs the action whose shortcut is pressed. What came last wins: a screen goes before the frame. */
  handle(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.isComposing) return;
    const place = placeOf(event.target);
    if (place === "elsewhere") return;
    const action = this.all.reverse().find((candidate) => {
      const keys = candidate.keys === undefined ? [] : [candidate.keys].flat();
      if (place === "field" && !candidate.inFields) return false;
      return keys.some((one) => matches(one, event)) && (candidate.when?.() ?? true);
    });
    if (!action) return;
    event.preventDefault();
    void action.perform();
  }

  /** Listens for as long as the window lives, or until what it gives is called. */
  listen(target: Window = window): () => void {
    const handle = (event: KeyboardEvent) => this.handle(event);
    target.addEventListener("keydown", handle);
    return () => target.removeEventListener("keydown", handle);
  }
}

/** The actions of the whole window. */
export const shortcuts = new Shortcuts();

/** Where the keys are going: a field that wants the letters itself, a dialog or menu of its own, or the screen. */
function placeOf(target: EventTarget | null): "field" | "elsewhere" | "screen" {
  if (target === null || !(target instanceof Element)) return "screen";
  if (target.closest("[role=dialog], [role=alertdialog], [role=menu], [role=listbox]")) return "elsewhere";
  const field = target.closest("input, textarea, select, [contenteditable=true]");
  const isTyped = !(field instanceof HTMLInputElement) || !/^(checkbox|radio|button|range)$/.test(field.type);
  return field && isTyped ? "field" : "screen";
}
