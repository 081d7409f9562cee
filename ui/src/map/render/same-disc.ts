import type { SceneBubble } from "$ui/project/scene";

/** Tells whether two bubbles with their names look the same, apart from what stands in them. */
export function isSameDisc(one: SceneBubble, other: SceneBubble): boolean {
  return (
    one === other ||
    (one.x === other.x &&
      one.y === other.y &&
      one.radius === other.radius &&
      one.divider === other.divider &&
      one.own === other.own &&
      one.name === other.name &&
      one.label.x === other.label.x &&
      one.label.y === other.label.y &&
      one.label.width === other.label.width &&
      one.label.height === other.label.height)
  );
}
