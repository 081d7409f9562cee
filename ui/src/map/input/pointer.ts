// From the events of the window to the pointers of the gestures.

import { screenPoint, type ScreenPoint } from "../geometry/point";
import type { Pointer } from "../state/gestures/gesture";

/** Gives the place of an event in the viewport of the map. */
export function placeOf(event: MouseEvent, viewport: Element): ScreenPoint {
  const { left, top } = viewport.getBoundingClientRect();
  return screenPoint(event.clientX - left, event.clientY - top);
}

/** Gives what the gestures need to know of an event. */
export function pointerOf(event: PointerEvent, viewport: Element): Pointer {
  return {
    id: event.pointerId,
    at: placeOf(event, viewport),
    button: event.button,
    adds: event.ctrlKey || event.metaKey || event.shiftKey,
    loops: event.shiftKey,
  };
}
