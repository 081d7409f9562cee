// What the map may be asking: each opens a small panel or a dialog, one at a time.

import type { MapPoint } from "../geometry/point";
import type { Place } from "../project";
import type { Card } from "./drag";

/** An actor that is being named on the spot. */
export interface Naming {
  readonly kind: "naming";
  readonly place: Place;
  /** Where on the map the field stands. */
  readonly at: MapPoint;
  /** What was dragged there; none when the sector is still to be chosen. */
  readonly card: Card | null;
}

/** Actors that were dropped where their sectors do not belong. */
export interface CrossingOver {
  readonly kind: "crossing";
  readonly actors: readonly string[];
  readonly to: Place;
}

/** A question about actors. */
export interface AboutActors {
  readonly kind: "move" | "sectors" | "rename" | "scenario" | "alliance";
  readonly actors: readonly string[];
}

/** A question about a bubble. */
export interface AboutBubble {
  readonly kind: "rename-bubble" | "move-bubble";
  readonly bubble: string;
}

/** An actor to be: what is it called, and where does it stand? */
export interface Placing {
  readonly kind: "placing";
  /** What was clicked in the inspiration list; none when the sector is still to be chosen. */
  readonly card: Card | null;
}

/** Which municipality comes on the map? */
export interface Adding {
  readonly kind: "municipality";
}

/** What the map is asking. */
export type Question = Naming | CrossingOver | AboutActors | AboutBubble | Placing | Adding;
