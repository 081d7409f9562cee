// The whole map, drawn in slices: between two of them the window can do something else.

import { discRect, enclosing, overlaps, rectOf, type Rect } from "../geometry/rect";
import { visibleRect, type Size } from "../geometry/view";
import { drawEnd, drawLine, drawTag } from "./alliance";
import { drawCounts, drawDisc, drawName } from "./bubble";
import { drawActor } from "./chip";
import { drawInvitations } from "./invitation";
import type { Pen } from "./pen";
import type { Picture } from "./picture";

/** So many things are drawn between two looks at the clock. */
const SLICE = 6;

/** Draws what lies within the surface, from the ground up; stops after every few things. */
export function* drawPicture(pen: Pen, picture: Picture, size: Size): Generator<void> {
  const { scene } = picture;
  const area = visibleRect(pen.view, size);
  const isSeen = (rect: Rect) => overlaps(rect, area);
  const bubbles = scene.bubbles.filter((bubble) => {
    const disc = discRect(bubble.x, bubble.y, bubble.radius);
    return isSeen(enclosing([disc, rectOf(bubble.label)]) ?? disc);
  });
  const alliances = new Map(scene.alliances.map((alliance) => [alliance.id, alliance]));
  const lines = picture.lines.filter(({ way }) => {
    const around = enclosing(way.map(({ x, y }) => ({ left: x, top: y, width: 1, height: 1 })));
    return around !== null && isSeen(around);
  });

  pen.context.fillStyle = pen.palette.paper;
  pen.context.fillRect(0, 0, size.width, size.height);
  yield* each(bubbles, (bubble) => drawDisc(pen, bubble));
  yield* each(lines, (line) => {
    const alliance = alliances.get(line.alliance);
    if (alliance) drawLine(pen, alliance, line);
  });
  if (pen.detail === "far") yield* each(bubbles, (bubble) => drawCounts(pen, bubble));
  else {
    yield* each(bubbles, (bubble) => drawInvitations(pen, picture, bubble));
    const actors = scene.actors.filter((actor) => isSeen(rectOf(actor)));
    yield* each(actors, (actor) => drawActor(pen, picture, actor));
  }
  yield* each(bubbles, (bubble) => drawName(pen, bubble));
  yield* each(lines, (line) => {
    const alliance = alliances.get(line.alliance);
    if (alliance) drawEnd(pen, alliance, line);
  });
  yield* each(scene.alliances, (alliance) => {
    if (alliance.label && isSeen(rectOf(alliance.label))) drawTag(pen, alliance);
  });
}

/** Draws only the ground: enough for a part of the map that comes into sight and is drawn in full soon after. */
export function drawGround(pen: Pen, picture: Picture, area: Rect): void {
  for (const bubble of picture.scene.bubbles) {
    if (overlaps(discRect(bubble.x, bubble.y, bubble.radius), area)) drawDisc(pen, bubble);
  }
}

function* each<T>(things: readonly T[], draw: (thing: T) => void): Generator<void> {
  for (const [index, thing] of things.entries()) {
    draw(thing);
    if (index % SLICE === SLICE - 1) yield;
  }
}
