// What somebody is dragging, and what would come of letting go here: everything that shows before anything is written.

import type { ScreenPoint, MapPoint } from "../geometry/point";
import type { HalfOf } from "./questions";
import type { Half, Shift } from "$ui/bindings";
import type { SceneActor, SceneBubble } from "$ui/project/scene";

/** What letting go does. */
export interface Drop {
  readonly place: HalfOf;
  /** Whether nothing changes: it stands there already. */
  readonly isSame: boolean;
  /** Whether its sectors belong in the other half, so that letting go asks something first. */
  readonly asks: boolean;
}

/** Actors on their way to a half of a bubble. */
export interface ActorsDrag {
  readonly kind: "actors";
  readonly actors: readonly SceneActor[];
  /** Where on the map they were taken hold of. */
  readonly grip: MapPoint;
  readonly at: ScreenPoint;
  readonly drop: Drop | null;
}

/** A bubble on its way to another place. */
export interface BubbleDrag {
  readonly kind: "bubble";
  readonly bubble: SceneBubble;
  readonly at: ScreenPoint;
  /** Where its middle comes, in whole units. */
  readonly to: { readonly x: number; readonly y: number };
  /** Who makes room for it there, as far as that is known yet. */
  readonly shifts: readonly Shift[];
}

/** A sector or an example of the inspiration list, or a name that waits, on its way to a half of a bubble. */
export interface CardDrag {
  readonly kind: "card";
  readonly card: Card;
  readonly at: ScreenPoint;
  readonly drop: Drop | null;
}

/** A sector or an example of the inspiration list, or a name that waits for a place. */
export interface Card {
  readonly sector: string;
  /** The half under whose heading it stood. */
  readonly half: Half;
  readonly label: string;
  /** What a name may start from; empty for a sector. */
  readonly suggestion: string;
  /** The name of *Nog te plaatsen* that it is: then nothing is asked where it is let go. */
  readonly unplaced?: string;
}

/** What is being dragged. */
export type Drag = ActorsDrag | BubbleDrag | CardDrag;
