import type { MapState } from "./map-state.svelte";

/** How the pointer looks: it says what a drag from here on would do. */
export function cursorOf(map: MapState): "grabbing" | "grab" | "move" | "crosshair" | "pointer" | "default" {
  const { gestures, hover } = map;
  if (gestures.name === "panning" || gestures.name.startsWith("dragging")) return "grabbing";
  if (map.isPanning) return "grab";
  if (map.isLassoing || gestures.name === "lassoing") return "crosshair";
  switch (hover?.kind) {
    case "actor":
      // Our own organisation takes its whole bubble along.
      return map.actors.get(hover.id)?.own ? "move" : "grab";
    case "name":
    case "half":
      return "move";
    case "invitation":
    case "alliance":
      return "pointer";
    default:
      return "default";
  }
}
