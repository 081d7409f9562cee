// What changes while somebody points and drags: drawn over the map in every frame.

import type { Hit } from "../geometry/hit-index";
import type { MapPoint } from "../geometry/point";
import { grown, type Rect } from "../geometry/rect";
import { toMap, toScreen } from "../geometry/view";
import type { Half } from "$ui/bindings";
import type { SceneActor, SceneBubble } from "$ui/project/scene";
import type { ActorsDrag, Drag } from "../state/drag";
import { drawTag, tagRect } from "./alliance";
import { pill } from "./brush";
import { drawName, halfPath } from "./bubble";
import { drawBubbleDrag } from "./bubble-drag";
import { chipRect, drawActor, drawWhole } from "./chip";
import { halfColours } from "./palette";
import type { Pen } from "./pen";
import type { Picture } from "./picture";

/** What somebody points at, has chosen, drags. */
export interface Live {
  readonly hover: Hit | null;
  readonly focus: Hit | null;
  readonly actors: ReadonlySet<string>;
  readonly bubble: string | null;
  readonly alliance: string | null;
  readonly drag: Drag | null;
  readonly loop: readonly MapPoint[] | null;
}

/** Finds things of the scene by their id. */
export interface Things {
  readonly actors: Pick<ReadonlyMap<string, SceneActor>, "get">;
  readonly bubbles: ReadonlyMap<string, SceneBubble>;
  readonly alliances: ReadonlyMap<string, Picture["scene"]["alliances"][number]>;
}

/** Draws it. */
export function drawLive(pen: Pen, picture: Picture, things: Things, live: Live): void {
  drawChosen(pen, things, live);
  if (live.drag) drawDrag(pen, picture, live.drag, things);
  else {
    drawPointedAt(pen, picture, things, live.hover);
    drawPointedAt(pen, picture, things, live.focus);
  }
  if (live.focus) drawFocus(pen, things, live.focus);
  if (live.loop) drawLoop(pen, live.loop);
}

function drawChosen(pen: Pen, things: Things, { actors, bubble, alliance }: Live): void {
  const { context, palette, view } = pen;
  context.strokeStyle = palette.action;
  context.lineWidth = 2.5;
  for (const id of actors) {
    const actor = things.actors.get(id);
    if (actor) ring(pen, grown(chipRect(pen, actor), actor.own ? 3.5 : 1));
  }
  const disc = bubble === null ? undefined : things.bubbles.get(bubble);
  if (disc) {
    const { x, y } = toScreen(view, disc);
    context.lineWidth = 3.5;
    context.beginPath();
    context.arc(x, y, disc.radius * view.scale + 3.5, 0, 2 * Math.PI);
    context.stroke();
  }
  const chosen = alliance === null ? undefined : things.alliances.get(alliance);
  const tag = chosen && tagRect(pen, chosen);
  if (tag) ring(pen, grown(tag, 3.5));
}

function drawPointedAt(pen: Pen, picture: Picture, things: Things, hit: Hit | null): void {
  if (hit?.kind === "actor") {
    const actor = things.actors.get(hit.id);
    if (actor) drawWhole(pen, picture, actor);
  } else if (hit?.kind === "alliance") {
    const alliance = things.alliances.get(hit.id);
    if (alliance) drawTag(pen, alliance, true);
  } else if (hit?.kind === "name" || (hit && pen.detail === "counts")) {
    const bubble = things.bubbles.get(hit.id);
    if (bubble) drawName(pen, bubble);
  } else if (hit?.kind === "invitation") drawHalf(pen, things.bubbles.get(hit.id), hit.half, 1.5);
}

function drawFocus(pen: Pen, things: Things, hit: Hit): void {
  const { context, palette, view } = pen;
  context.strokeStyle = palette.focus;
  context.lineWidth = 3;
  if (hit.kind === "actor") {
    const actor = things.actors.get(hit.id);
    if (actor) ring(pen, grown(chipRect(pen, actor), 5));
    return;
  }
  if (hit.kind === "alliance") {
    const alliance = things.alliances.get(hit.id);
    const tag = alliance && tagRect(pen, alliance, true);
    if (tag) ring(pen, grown(tag, 5));
    return;
  }
  const bubble = things.bubbles.get(hit.id);
  if (!bubble) return;
  if (hit.kind === "name") {
    const { x, y } = toScreen(view, bubble);
    context.beginPath();
    context.arc(x, y, bubble.radius * view.scale + 6, 0, 2 * Math.PI);
  } else halfPath(pen, bubble, hit.half);
  context.stroke();
}

function drawDrag(pen: Pen, picture: Picture, drag: Drag, things: Things): void {
  if (drag.kind === "bubble") {
    drawBubbleDrag(pen, things.bubbles, drag);
    return;
  }
  if (drag.drop && !drag.drop.isSame) {
    drawHalf(pen, things.bubbles.get(drag.drop.place.municipality), drag.drop.place.half, 4);
  }
  if (drag.kind === "actors") drawActorsDrag(pen, picture, drag);
}

/** The places they leave turn pale; they themselves hang on the pointer, in the colours of the half below. */
function drawActorsDrag(pen: Pen, picture: Picture, drag: ActorsDrag): void {
  const { context, palette, view } = pen;
  context.globalAlpha = 0.7;
  for (const actor of drag.actors) {
    context.fillStyle = halfColours(palette, actor.half).fill;
    context.beginPath();
    pill(context, grown(chipRect(pen, actor), 2));
    context.fill();
  }
  context.globalAlpha = 1;
  const at = toMap(view, drag.at);
  for (const actor of drag.actors) {
    const moved = {
      ...actor,
      half: drag.drop?.place.half ?? actor.half,
      x: actor.x + at.x - drag.grip.x,
      y: actor.y + at.y - drag.grip.y,
    };
    if (drag.actors.length === 1) drawWhole(pen, picture, moved);
    else
      drawActor(
        { ...pen, detail: pen.detail === "counts" ? "partners" : pen.detail },
        { ...picture, lit: null },
        moved,
      );
  }
}

function drawHalf(pen: Pen, bubble: SceneBubble | undefined, half: Half, width: number): void {
  if (!bubble) return;
  const { context, palette } = pen;
  const { strong } = halfColours(palette, half);
  halfPath(pen, bubble, half);
  context.globalAlpha = 0.1;
  context.fillStyle = strong;
  context.fill();
  context.globalAlpha = 1;
  context.strokeStyle = strong;
  context.lineWidth = width;
  // Only the arc: a line along the divider would run through our own name.
  halfPath(pen, bubble, half, false);
  context.stroke();
}

function drawLoop(pen: Pen, loop: readonly MapPoint[]): void {
  const { context, palette, view } = pen;
  context.beginPath();
  loop.forEach((point, index) => {
    const { x, y } = toScreen(view, point);
    if (index === 0) context.moveTo(x, y);
    else context.lineTo(x, y);
  });
  context.closePath();
  context.globalAlpha = 0.1;
  context.fillStyle = palette.action;
  context.fill();
  context.globalAlpha = 1;
  context.strokeStyle = palette.action;
  context.lineWidth = 2;
  context.setLineDash([6, 4]);
  context.stroke();
  context.setLineDash([]);
}

function ring({ context }: Pen, rect: Rect): void {
  context.beginPath();
  pill(context, rect);
  context.stroke();
}
