// A gesture is where somebody is between pressing and letting go. Each state is a class of its own; each event gives
// the next state. Nothing is written before the last one.

import type { ScreenPoint } from "../../geometry/point";

/** One finger, pen or mouse. */
export interface Pointer {
  readonly id: number;
  readonly at: ScreenPoint;
  /** 0 is the main button, 1 the middle one, 2 the other one. */
  readonly button: number;
  /** Whether what it picks is added to what is chosen: Ctrl, Cmd or Shift. */
  readonly adds: boolean;
  /** Whether it draws a loop: Shift. */
  readonly loops: boolean;
}

/** The names of the states. */
export type GestureName =
  | "idle"
  | "pointing-actor"
  | "dragging-actors"
  | "pointing-bubble"
  | "dragging-bubble"
  | "pointing-paper"
  | "panning"
  | "pinching"
  | "lassoing"
  | "dragging-from-list";

/** A state. */
export interface Gesture {
  readonly name: GestureName;
  /** A pointer is pressed; for most states a second one. */
  down(pointer: Pointer): Gesture;
  move(pointer: Pointer): Gesture;
  up(pointer: Pointer): Gesture;
  /** Gives up, and leaves everything as it was before. */
  cancel(): Gesture;
  /** The point that makes the map move along when it comes to a side. */
  readonly scrollsAt?: ScreenPoint;
  /** The map moved under the pointer. */
  scrolled?(): void;
}

/** CSS pixels that a pressed pointer may tremble before it drags. */
export const THRESHOLD = 5;
