// The wheel zooms about the pointer; with Shift it moves the map sideways. Two fingers on a touchpad that pinch come
// as a wheel with Ctrl.

/** What a turn of the wheel does. */
export type WheelStep =
  | { readonly kind: "zoom"; readonly factor: number }
  | { readonly kind: "pan"; readonly dx: number; readonly dy: number };

/** Pixels per line and per page, for mice that count in those. */
const UNITS = [1, 18, 400] as const;

type Turned = Pick<WheelEvent, "deltaX" | "deltaY" | "deltaMode" | "shiftKey" | "ctrlKey">;

/** Reads a turn of the wheel. */
export function wheelStep(event: Turned): WheelStep {
  const unit = UNITS[event.deltaMode as 0 | 1 | 2] ?? 1;
  const dx = event.deltaX * unit;
  const dy = event.deltaY * unit;
  // Some systems turn the wheel sideways themselves when Shift is down.
  if (event.shiftKey) return { kind: "pan", dx: -(dx || dy), dy: 0 };
  // One notch of a wheel is about a hundred pixels; fingers that pinch give far smaller steps.
  const speed = event.ctrlKey ? 0.01 : 0.0016;
  const turn = Math.min(Math.max(dy, -240), 240);
  return { kind: "zoom", factor: Math.exp(-turn * speed) };
}
