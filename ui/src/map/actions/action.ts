import type { MenuEntry } from "$ui/shared";
import type { Action } from "$ui/shared/shortcuts";
import { capital, t } from "$ui/text";

/** Something that can be done on the map. Menus, buttons, shortcuts and their overview all read the same record. */
export interface MapAction extends Action {
  /** What it is done to: what is chosen, or the map itself. */
  readonly about: "actors" | "bubble" | "alliance" | "map";
  /** The key of the words of the menu behind which it stands, where it has brothers. */
  readonly under?: string;
  /** It takes something away. */
  readonly danger?: boolean;
  /** For what is switched on or off. */
  readonly checked?: () => boolean;
}

/** Tells whether an action can be done now. */
export function isPossible(action: MapAction): boolean {
  return action.when?.() ?? true;
}

/** Gives the entries of a menu: those of what is chosen, and behind them what can be done to the map. */
export function menuEntries(actions: readonly MapAction[]): MenuEntry[] {
  const possible = actions.filter(isPossible);
  const chosen = possible.filter((action) => action.about !== "map");
  const map = possible.filter((action) => action.about === "map").map(entryOf);
  const own = grouped(chosen);
  if (own.length === 0) return map;
  return [...own, { id: "map", label: t("map-menu-map"), separated: true, entries: map }];
}

/** Gives the entry of an action in a menu. */
export function entryOf(action: MapAction): MenuEntry {
  const { id, icon, danger, perform, checked } = action;
  const [shortcut] = [action.keys ?? []].flat();
  const entry = {
    id,
    label: capital(t(action.label)),
    icon,
    danger,
    shortcut,
    checked: checked?.(),
    perform,
  };
  return danger ? { ...entry, separated: true } : entry;
}

/** Brothers come together behind one entry, where the first of them would stand. */
function grouped(actions: readonly MapAction[]): MenuEntry[] {
  const seen = new Set<string>();
  return actions.flatMap((action) => {
    const { under } = action;
    if (under === undefined) return [entryOf(action)];
    if (seen.has(under)) return [];
    seen.add(under);
    const entries = actions.filter((other) => other.under === under).map(entryOf);
    return [{ id: under, label: t(under), icon: action.icon, entries }];
  });
}
