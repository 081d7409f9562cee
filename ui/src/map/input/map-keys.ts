// What keys do to a gesture: Esc takes back what was begun, Space makes every drag move the map.

import type { MapState } from "../state/map-state.svelte";

/** A key is pressed anywhere on the screen. */
export function keyDown(event: KeyboardEvent, map: MapState): void {
  if (event.key === "Escape" && giveUp(map)) {
    event.preventDefault();
    event.stopPropagation();
  } else if (event.key === " " && !isTyping(event.target)) {
    map.holdSpace(true);
    event.preventDefault();
  }
}

/** A key is let go. */
export function keyUp(event: KeyboardEvent, map: MapState): void {
  if (event.key === " ") map.holdSpace(false);
}

/** Takes back the last thing that was begun; tells whether there was any. */
function giveUp(map: MapState): boolean {
  if (map.gestures.cancel() || map.nudge.cancel()) return true;
  if (!map.isLassoing) return false;
  map.isLassoing = false;
  return true;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element && target.closest("input, textarea, select, button, a, [role=dialog]") !== null
  );
}
