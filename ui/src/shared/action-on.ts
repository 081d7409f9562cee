// Actions on something: each is written once, as a record, and menus, buttons and shortcuts of every screen read it.

import { capital, t } from "$ui/text";
import type { MenuEntry } from "./overlay/menu";
import type { Action } from "./shortcuts";

/** Something that can be done to a `T`: to actors, a bubble, an alliance, on the screen that shows them. */
export interface ActionOn<T> extends Omit<Action, "when" | "checked" | "perform"> {
  /** Whether it can be done now; without it, always. */
  readonly when?: (on: T) => boolean;
  readonly checked?: (on: T) => boolean;
  readonly perform: (on: T) => void | Promise<void>;
}

/** Returns the actions on what `on` returns when they are asked for; none of them is possible while that is nothing. */
export function bound<T>(actions: readonly ActionOn<T>[], on: () => T | undefined): Action[] {
  return actions.map(({ when, checked, perform, ...action }) => ({
    ...action,
    when: () => {
      const it = on();
      return it !== undefined && (when?.(it) ?? true);
    },
    checked:
      checked &&
      (() => {
        const it = on();
        return it !== undefined && checked(it);
      }),
    perform: () => {
      const it = on();
      return it && perform(it);
    },
  }));
}

/** Returns whether an action can be done now. */
export function isPossible(action: Action): boolean {
  return action.when?.() ?? true;
}

/** Returns the entries of a menu: the actions that can be done now, brothers behind the words they share. */
export function menuOf(actions: readonly Action[]): MenuEntry[] {
  const possible = actions.filter(isPossible);
  const seen = new Set<string>();
  return possible.flatMap((action) => {
    const { under } = action;
    if (under === undefined) return [entryOf(action)];
    if (seen.has(under)) return [];
    seen.add(under);
    const entries = possible.filter((other) => other.under === under).map(entryOf);
    return [{ id: under, label: t(under), icon: action.icon, entries }];
  });
}

/** Returns the entry of an action in a menu. */
export function entryOf({ id, label, icon, danger, keys, checked, perform }: Action): MenuEntry {
  const [shortcut] = [keys ?? []].flat();
  const entry = { id, label: capital(t(label)), icon, danger, shortcut, checked: checked?.(), perform };
  return danger ? { ...entry, separated: true } : entry;
}
