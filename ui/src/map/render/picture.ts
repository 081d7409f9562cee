// What the map shows when nobody touches it.

import type { Scene } from "$ui/project/scene";
import type { Icon } from "$ui/shared/icons";

/** Everything on the map. */
export interface Picture {
  readonly scene: Scene;
  /** The actors that stand out while one looks from a starting point; none when nobody does. */
  readonly lit: ReadonlySet<string> | null;
  /** Returns the icon of an actor. */
  readonly iconOf: (actor: string) => Icon;
  /** What an empty half asks. */
  readonly invitation: string;
}

/** Tells whether an actor steps back because the map is looked at from a starting point. */
export function isDimmed(picture: Picture, actor: { readonly id: string; readonly own: boolean }): boolean {
  return picture.lit !== null && !actor.own && !picture.lit.has(actor.id);
}
