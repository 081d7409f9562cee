// The whole map, drawn in slices: between two of them the window can do something else.

import { standing } from "../geometry/standing";
import { discRect, enclosing, overlaps, rectOf, type Rect } from "../geometry/rect";
import { rectToScreen, visibleRect, type Size } from "../geometry/view";
import type { SceneLine } from "$ui/bindings";
import type { SceneAlliance } from "$ui/project/scene";
import { drawEnd, drawLine, drawQuietTag, drawTag } from "./alliance";
import { drawCounts, drawDisc, drawName, namesIn } from "./bubble";
import { drawActor } from "./chip";
import { drawInvitations } from "./invitation";
import type { Pen } from "./pen";
import type { Picture } from "./picture";

/** So many things are drawn between two looks at the clock. */
const SLICE = 6;

/** Draws what lies within the surface, from the ground up; stops after every few things. */
export function drawPicture(pen: Pen, picture: Picture, size: Size): Generator<void> {
  return drawArea(pen, picture, visibleRect(pen.view, size));
}

/** Draws what lies within a part of the map, and some of what lies around it. */
export function* drawArea(pen: Pen, picture: Picture, area: Rect): Generator<void> {
  const { scene } = picture;
  const isSeen = (rect: Rect) => overlaps(rect, area);
  const bubbles = scene.bubbles.filter((bubble) => {
    const disc = discRect(bubble.x, bubble.y, bubble.radius);
    return isSeen(enclosing([disc, rectOf(bubble.label)]) ?? disc);
  });
  const lines = scene.alliances.flatMap((alliance) =>
    alliance.lines.filter(isLineSeen).map((line) => ({ alliance, line })),
  );

  function isLineSeen({ points }: SceneLine): boolean {
    const around = enclosing(points.map(({ x, y }) => ({ left: x, top: y, width: 1, height: 1 })));
    return around !== null && isSeen(around);
  }

  pen.context.fillStyle = pen.palette.paper;
  const ground = rectToScreen(pen.view, area);
  pen.context.fillRect(ground.left, ground.top, ground.width, ground.height);
  yield* each(bubbles, (bubble) => drawDisc(pen, bubble));
  // While one alliance is chosen, only its lines are drawn: of the others the ends and a quiet name remain.
  const isQuiet = ({ id }: SceneAlliance) => picture.chosen !== null && picture.chosen !== id;
  yield* each(
    lines.filter(({ alliance }) => !isQuiet(alliance)),
    ({ alliance, line }) => drawLine(pen, alliance, line),
  );
  if (pen.detail === "counts") yield* each(bubbles, (bubble) => drawCounts(pen, picture, bubble));
  else {
    yield* each(bubbles, (bubble) => drawInvitations(pen, picture, bubble));
    const actors = bubbles.flatMap(({ id }) => standing(scene.actors).get(id) ?? []);
    const inSight = actors.filter((actor) => isSeen(rectOf(actor)));
    yield* each(inSight, (actor) => drawActor(pen, picture, actor));
  }
  const named = namesIn(pen, scene.bubbles);
  yield* each(
    bubbles.filter(({ id }) => named.has(id)),
    (bubble) => drawName(pen, bubble),
  );
  yield* each(lines, ({ alliance, line }) => drawEnd(pen, alliance, line));
  yield* each(scene.alliances, (alliance) => {
    // Among counts, names of alliances would lie over each other: their lines are enough until one is pointed at.
    if (!alliance.label || !isSeen(rectOf(alliance.label))) return;
    if (pen.detail === "counts" && picture.chosen !== alliance.id) return;
    if (isQuiet(alliance)) drawQuietTag(pen, alliance);
    else drawTag(pen, alliance);
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
