// Listens to the canvas, and hands what happens to the gestures.

import { between } from "../geometry/point";
import type { MapState } from "../state/map-state.svelte";
import { placeOf, pointerOf } from "./pointer";
import { wheelStep } from "./wheel";

/** What others do with what happens on the canvas. */
export interface Listeners {
  /** The pointer is pressed: the keyboard goes where it points. */
  pressed(): void;
  /** A menu is asked for here, in pixels of the window. */
  menu(event: MouseEvent): void;
  /** Something is clicked twice. */
  doubled(event: MouseEvent): void;
}

/** A pinch of Safari and of WebKit on a Mac, which no wheel tells about. */
interface PinchEvent extends MouseEvent {
  readonly scale: number;
}

/** Starts listening; gives what stops it. */
export function listen(canvas: HTMLCanvasElement, map: MapState, listeners: Listeners): () => void {
  const stop = new AbortController();
  const on = <E extends Event>(type: string, handle: (event: E) => void) =>
    canvas.addEventListener(type, handle as EventListener, { signal: stop.signal, passive: false });

  on<PointerEvent>("pointerdown", (event) => {
    if (event.button === 2) return;
    // Keeps the middle button from scrolling and the main one from choosing text.
    event.preventDefault();
    canvas.setPointerCapture(event.pointerId);
    map.gestures.down(pointerOf(event, canvas));
    listeners.pressed();
  });
  on<PointerEvent>("pointermove", (event) => map.gestures.move(pointerOf(event, canvas)));
  on<PointerEvent>("pointerup", (event) => map.gestures.up(pointerOf(event, canvas)));
  on<PointerEvent>("pointercancel", () => map.gestures.cancel());
  on<PointerEvent>("pointerleave", () => (map.hover = null));
  on<MouseEvent>("contextmenu", (event) => {
    event.preventDefault();
    if (!map.gestures.cancel()) listeners.menu(event);
  });
  on<MouseEvent>("dblclick", (event) => listeners.doubled(event));

  on<WheelEvent>("wheel", (event) => {
    event.preventDefault();
    const step = wheelStep(event);
    if (step.kind === "pan") map.view.pan(step);
    else map.view.zoom(step.factor, placeOf(event, canvas));
  });

  let pinched = 1;
  let middle = { x: 0, y: 0 } as ReturnType<typeof placeOf>;
  on<PinchEvent>("gesturestart", (event) => {
    event.preventDefault();
    pinched = event.scale;
    middle = placeOf(event, canvas);
  });
  on<PinchEvent>("gesturechange", (event) => {
    event.preventDefault();
    const here = placeOf(event, canvas);
    map.view.pan(between(middle, here));
    map.view.zoom(event.scale / pinched, here);
    pinched = event.scale;
    middle = here;
  });
  return () => stop.abort();
}
