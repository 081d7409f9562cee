// What the map shows when nobody touches it.

import type { Place } from "../geometry/shortest-path";
import type { Scene } from "$ui/bindings";
import type { Icon } from "$ui/shared/icons";

/** The line from the name of an alliance to one of its members. */
export interface AllianceLine {
  /** The alliance. */
  readonly alliance: string;
  /** The actor at its end. */
  readonly member: string;
  /** Its corners, in map units, the member last. */
  readonly way: readonly Place[];
}

/** Everything on the map. */
export interface Picture {
  readonly scene: Scene;
  readonly lines: readonly AllianceLine[];
  /** The actors that stand out while one looks from a starting point; none when nobody does. */
  readonly lit: ReadonlySet<string> | null;
  /** Gives the icon of a sector. */
  readonly iconOf: (sector: string) => Icon;
  /** What an empty half asks. */
  readonly invitation: string;
}

/** Tells whether an actor steps back because the map is looked at from a starting point. */
export function isDimmed(picture: Picture, actor: { readonly id: string; readonly own: boolean }): boolean {
  return picture.lit !== null && !actor.own && !picture.lit.has(actor.id);
}
