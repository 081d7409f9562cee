// Who makes room for a bubble. Core looks for the nearest free spot; here each goes straight away from who covers it.

import type { Scene, SceneBubble, Shift } from "../../bindings";

/** Free units between two bubbles, as in core. */
const GAP = 72;
/** Whoever is pushed to and fro more often than this stays where it is. */
const TRIES = 40;

/** Says who makes room when a bubble stands somewhere, the nearest first; each in turn pushes on whom it meets. */
export function whoMakesRoom(scene: Scene, municipality: string, x: number, y: number): Shift[] {
  const dropped = scene.bubbles.find(({ id }) => id === municipality);
  if (!dropped) return [];
  const standing: SceneBubble[] = [{ ...dropped, x, y }];
  const far = (bubble: SceneBubble) => Math.hypot(bubble.x - x, bubble.y - y) - bubble.radius;
  const others = scene.bubbles.filter((bubble) => bubble !== dropped);
  return others
    .sort((one, other) => Number(other.own) - Number(one.own) || far(one) - far(other))
    .flatMap((bubble) => {
      const place = clear(bubble, standing);
      standing.push(place);
      return place === bubble ? [] : [{ id: bubble.id, to: { x: place.x, y: place.y } }];
    });
}

function clear(bubble: SceneBubble, standing: readonly SceneBubble[]): SceneBubble {
  let place = bubble;
  for (let tries = 0; tries < TRIES; tries++) {
    const { x, y } = place;
    const apart = (other: SceneBubble) => other.radius + bubble.radius + GAP;
    const pusher = standing.find((other) => Math.hypot(x - other.x, y - other.y) < apart(other));
    if (!pusher) return place;
    const angle = Math.atan2(y - pusher.y, x - pusher.x);
    const distance = apart(pusher) + 1;
    place = {
      ...place,
      x: Math.round(pusher.x + Math.cos(angle) * distance),
      y: Math.round(pusher.y + Math.sin(angle) * distance),
    };
  }
  return place;
}
