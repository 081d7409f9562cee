// What the map shows when nobody touches it.

import type { Half } from "$ui/bindings";
import type { Scene } from "$ui/project/scene";
import type { Icon } from "$ui/shared/icons";

/** Everything on the map. */
export interface Picture {
  readonly scene: Scene;
  /** The actors that stand out; none when all do. */
  readonly lit: ReadonlySet<string> | null;
  /** The alliance that is chosen: the others are quiet then. */
  readonly chosen: string | null;
  /** Returns the icon of an actor. */
  readonly iconOf: (actor: string) => Icon;
  /** Tells whether an actor is in an alliance. */
  readonly isMember: (actor: string) => boolean;
  /** Returns one actor of each of the largest sectors of a half, the largest first. */
  readonly largestIn: (bubble: string, half: Half) => readonly string[];
  /** What an empty half asks. */
  readonly invitation: string;
}

/** Tells whether an actor steps back because others stand out. */
export function isDimmed(picture: Picture, actor: { readonly id: string; readonly own: boolean }): boolean {
  return picture.lit !== null && !actor.own && !picture.lit.has(actor.id);
}
