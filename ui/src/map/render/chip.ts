// An actor: a pill with the icon of its first sector in the colour of its half, and its name.

import { letterSize } from "../geometry/detail";
import { rectOf, type Rect } from "../geometry/rect";
import { rectToScreen } from "../geometry/view";
import type { SceneActor } from "$ui/project/scene";
import { pill, type Letters } from "./brush";
import { halfColours } from "./palette";
import type { Pen } from "./pen";
import { isDimmed, type Picture } from "./picture";
import Star from "@lucide/svelte/icons/star";

/** How much of an actor is left that steps back. */
const DIMMED = 0.42;

/** Air at both round ends of a pill, in parts of its height. */
const ROUND = 0.3;

/** Draws an actor in its place. */
export function drawActor(pen: Pen, picture: Picture, actor: SceneActor): void {
  const rect = chipRect(pen, actor);
  if (actor.own) {
    drawOwn(pen, actor, rect, pen.view.scale);
    return;
  }
  const { context, palette } = pen;
  if (isDimmed(picture, actor)) {
    // On a ground of its own colour, so that no line of an alliance shows through the name.
    context.fillStyle = halfColours(palette, actor.half).fill;
    context.beginPath();
    pill(context, rect);
    context.fill();
    context.globalAlpha = DIMMED;
  }
  drawChip(pen, picture, actor, rect, pen.view.scale);
  context.globalAlpha = 1;
}

/** Draws an actor that is pointed at: as in its place, but with its whole name, and large enough to read. */
export function drawWhole(pen: Pen, picture: Picture, actor: SceneActor): void {
  const { context, brush, view } = pen;
  const scale = Math.max(view.scale, 0.85);
  const letters = nameIn(actor, scale);
  const height = actor.height * scale;
  const width = brush.width(context, actor.name, letters) + sides(height) + height * 0.45;
  const place = chipRect(pen, actor);
  const rect = whole(place, Math.max(width, place.width), Math.max(height, place.height));
  context.shadowColor = pen.palette.shadow;
  context.shadowBlur = 8 * brush.ratio;
  context.shadowOffsetY = 2 * brush.ratio;
  context.fillStyle = pen.palette.card;
  context.beginPath();
  pill(context, rect);
  context.fill();
  context.shadowColor = "transparent";
  const near = { ...pen, detail: "near" } as const;
  if (actor.own) drawOwn(near, actor, rect, scale);
  else drawChip(near, picture, actor, rect, scale);
}

/** Gives the pill of an actor in CSS pixels, on whole device pixels. */
export function chipRect({ brush, view }: Pen, actor: SceneActor): Rect {
  const { left, top, width, height } = rectToScreen(view, rectOf(actor));
  return {
    left: brush.snap(left),
    top: brush.snap(top),
    width: brush.snap(width),
    height: brush.snap(height),
  };
}

function drawChip(pen: Pen, picture: Picture, actor: SceneActor, rect: Rect, scale: number): void {
  const { context, brush, palette, detail } = pen;
  const colours = halfColours(palette, actor.half);
  // A partner is bolder than somebody we only thought of. A bare chip has no icon to be seen by: its edge is.
  context.fillStyle = detail === "bare" && actor.partner ? colours.strong : palette.card;
  context.strokeStyle = detail === "bare" || actor.partner ? colours.strong : colours.edge;
  context.lineWidth = detail === "near" ? 1.25 : 1;
  context.beginPath();
  pill(context, rect);
  context.fill();
  context.stroke();
  if (detail === "bare") return;
  const icon = picture.iconOf(actor.id);
  const middle = rect.top + rect.height / 2;
  const size = Math.min(rect.height * 0.56, 20);
  if (detail === "middle") {
    brush.icon(context, icon, colours.strong, rect.left + rect.width / 2, middle, Math.max(size, 9));
    return;
  }
  brush.icon(context, icon, colours.strong, rect.left + rect.height * ROUND + size / 2, middle, size);
  context.fillStyle = palette.ink;
  const start = rect.left + sides(rect.height);
  const room = rect.left + rect.width - rect.height * ROUND - start;
  brush.write(context, actor.name, nameIn(actor, scale), start, middle, room);
}

function drawOwn(pen: Pen, actor: SceneActor, rect: Rect, scale: number): void {
  const { context, brush, palette, detail } = pen;
  context.fillStyle = palette.own;
  context.beginPath();
  pill(context, rect);
  context.fill();
  const middle = rect.top + rect.height / 2;
  const size = Math.min(Math.max(rect.height * 0.56, 10), 22);
  if (detail === "bare" || detail === "middle") {
    brush.icon(context, Star, palette.star, rect.left + rect.width / 2, middle, Math.min(size, rect.height));
    return;
  }
  brush.icon(context, Star, palette.star, rect.left + rect.height * ROUND + size / 2, middle, size);
  context.fillStyle = palette.ownInk;
  const start = rect.left + sides(rect.height);
  const room = rect.left + rect.width - rect.height * ROUND - start;
  brush.write(context, actor.name, nameIn(actor, scale), start, middle, room);
}

/** From the left end of a pill to its name: the round end, the icon and some air. */
function sides(height: number): number {
  return height * ROUND + Math.min(height * 0.56, 22) + height * 0.18;
}

function nameIn(actor: SceneActor, scale: number): Letters {
  if (actor.own) return { size: letterSize(15, scale, 10.5, 16), weight: 700 };
  return { size: letterSize(13.5, scale, 10, 15), weight: actor.partner ? 600 : 400 };
}

function whole({ left, top, width, height }: Rect, wide: number, high: number): Rect {
  return { left: left + (width - wide) / 2, top: top + (height - high) / 2, width: wide, height: high };
}
