// What the map asks on the spot, one at a time. What other screens ask too is asked in a dialog, see `ask/`.

import type { Half } from "$ui/bindings";
import type { MapPoint } from "../geometry/point";
import type { Card } from "./drag";

/** A half of a bubble. */
export interface HalfOf {
  readonly municipality: string;
  readonly half: Half;
}

/** An actor that is being named on the spot. */
export interface Naming {
  readonly kind: "naming";
  readonly place: HalfOf;
  /** Where on the map the field is. */
  readonly at: MapPoint;
  /** What was dragged there; `null` when the sector is still to be chosen. */
  readonly card: Card | null;
}

/** A bubble that is moved step by step. */
export interface MovingStepwise {
  readonly kind: "move-bubble";
  readonly bubble: string;
}

/** Which municipality comes on the map? */
export interface Adding {
  readonly kind: "municipality";
}

/** Where does a name belong that waits in *Nog te plaatsen*? */
export interface Placing {
  readonly kind: "placing";
  readonly unplaced: string;
}

/** What the map is asking. */
export type Question = Naming | MovingStepwise | Adding | Placing;
