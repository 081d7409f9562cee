// An actor: a pill with the icon of its first sector in the colour of its half, and its name.

import { chipText, PARTNER_PX } from "../geometry/detail";
import { rectOf, type Rect } from "../geometry/rect";
import { rectToScreen } from "../geometry/view";
import type { SceneActor } from "$ui/project/scene";
import { pill, type Letters } from "./brush";
import { halfColours } from "./palette";
import type { Pen } from "./pen";
import { isDimmed, type Picture } from "./picture";
import Star from "@lucide/svelte/icons/star";

/** What a chip is set with, in parts of the letters' size: as core measures it. */
const ROOMY = { start: 8 / 15, icon: 1, gap: 5 / 15, line: 16 / 15 } as const;
const TIGHT = { start: 6 / 15, icon: 13 / 15, gap: 4 / 15, line: 15.5 / 15 } as const;
/** The corners of a chip are round by so many units: half the height of one line. */
const CORNER = 12.5;

/** Draws an actor in its place. */
export function drawActor(pen: Pen, picture: Picture, actor: SceneActor): void {
  const rect = chipRect(pen, actor);
  if (actor.own) {
    drawOwn(pen, actor, rect, pen.view.scale);
    return;
  }
  drawChip(pen, picture, actor, rect, pen.view.scale, isDimmed(picture, actor));
}

/** Draws an actor that is pointed at: as in its place, but with its whole name, and large enough to read. */
export function drawWhole(pen: Pen, picture: Picture, actor: SceneActor): void {
  const { context, brush, view } = pen;
  const scale = Math.max(view.scale, 0.85);
  const letters = lettersOf(actor, chipText(scale));
  const one = { ...actor, lines: null, tight: false };
  const height = (actor.own ? actor.height : 2 * CORNER) * scale;
  const width = brush.width(context, actor.name, letters) + (actor.own ? OWN_AIR : ROOMY_AIR) * scale;
  const place = chipRect(pen, actor);
  const rect = whole(place, Math.max(width, place.width), Math.max(height, place.height));
  context.shadowColor = pen.palette.shadow;
  context.shadowBlur = 8 * brush.ratio;
  context.shadowOffsetY = 2 * brush.ratio;
  context.fillStyle = pen.palette.card;
  context.beginPath();
  chipPath(pen, rect, scale, actor);
  context.fill();
  context.shadowColor = "transparent";
  const near = { ...pen, detail: "all" } as const;
  if (actor.own) drawOwn(near, one, rect, scale);
  else drawChip(near, picture, one, rect, scale, false);
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

function drawChip(
  pen: Pen,
  picture: Picture,
  actor: SceneActor,
  rect: Rect,
  scale: number,
  dimmed: boolean,
): void {
  const { context, brush, palette, detail } = pen;
  const colours = halfColours(palette, actor.half);
  // A partner has a strong edge at every scale. Who steps back keeps words that can be read, and loses all colour; on
  // the ground of the half, so that no line of an alliance shows through the name.
  const isStrong = actor.partner && !dimmed;
  context.fillStyle = dimmed ? colours.fill : palette.card;
  context.strokeStyle = isStrong ? colours.strong : colours.edge;
  context.lineWidth = isStrong && detail !== "counts" ? Math.max(1.75 * scale, 1.25) : 1;
  const ink = dimmed ? palette.muted : palette.ink;
  const tint = dimmed ? palette.muted : colours.strong;
  chipPath(pen, rect, scale, actor);
  context.fill();
  context.stroke();
  const icon = picture.iconOf(actor.id);
  const middle = rect.top + rect.height / 2;
  if (detail !== "all") {
    drawMark(pen, picture, actor, rect, tint, ink);
    return;
  }
  const size = chipText(scale);
  const set = actor.tight ? TIGHT : ROOMY;
  const side = set.icon * size;
  brush.icon(context, icon, tint, rect.left + set.start * size + side / 2, middle, side);
  context.fillStyle = ink;
  const start = rect.left + (set.start + set.icon + set.gap) * size;
  writeLines(pen, actor, lettersOf(actor, size), start, middle, set.line * size);
}

/** What stands for a chip that is too small for its name: its icon, and the name of a partner where that has room. */
function drawMark(
  { context, brush }: Pen,
  picture: Picture,
  actor: SceneActor,
  rect: Rect,
  tint: string,
  ink: string,
): void {
  const middle = rect.top + rect.height / 2;
  const side = Math.min(Math.max(rect.height * 0.6, 7), 14);
  const letters = lettersOf(actor, PARTNER_PX);
  const room = rect.width - side - 8;
  const isNamed = actor.partner || picture.isMember(actor.id);
  if (isNamed && rect.height >= PARTNER_PX && brush.width(context, actor.name, letters) <= room) {
    brush.icon(context, picture.iconOf(actor.id), tint, rect.left + 4 + side / 2, middle, side);
    context.fillStyle = ink;
    brush.write(context, actor.name, letters, rect.left + side + 6, middle, Infinity);
    return;
  }
  brush.icon(context, picture.iconOf(actor.id), tint, rect.left + rect.width / 2, middle, side);
}

function drawOwn(pen: Pen, actor: SceneActor, rect: Rect, scale: number): void {
  const { context, brush, palette, detail } = pen;
  context.fillStyle = palette.own;
  context.beginPath();
  pill(context, rect);
  context.fill();
  const middle = rect.top + rect.height / 2;
  const text = chipText(scale);
  const size = text * 1.3;
  if (detail !== "all") {
    const star = Math.min(Math.max(size, 10), rect.height);
    brush.icon(context, Star, palette.star, rect.left + rect.width / 2, middle, star);
    return;
  }
  brush.icon(context, Star, palette.star, rect.left + text * 0.9 + size / 2, middle, size);
  context.fillStyle = palette.ownInk;
  writeLines(pen, actor, lettersOf(actor, text), rect.left + text * 0.9 + size + text * 0.35, middle, text);
}

function writeLines(
  { context, brush }: Pen,
  { name, lines }: SceneActor,
  letters: Letters,
  start: number,
  middle: number,
  height: number,
): void {
  const written = lines ?? [name];
  const first = middle - ((written.length - 1) * height) / 2;
  // Core gave the chip the room that its lines take.
  written.forEach((line, at) => {
    brush.write(context, line, letters, start, first + at * height, Infinity);
  });
}

/** Makes the outline of a chip the path. */
function chipPath({ context }: Pen, rect: Rect, scale: number, actor: SceneActor): void {
  context.beginPath();
  if (actor.own) pill(context, rect);
  else
    context.roundRect(
      rect.left,
      rect.top,
      rect.width,
      rect.height,
      Math.min(CORNER * scale, rect.height / 2),
    );
}

/** Units of a chip, and of our own, beside their names. */
const ROOMY_AIR = 37;
const OWN_AIR = 54;

function lettersOf(actor: SceneActor, size: number): Letters {
  return { size, weight: actor.own ? 700 : actor.partner ? 600 : 400 };
}

function whole({ left, top, width, height }: Rect, wide: number, high: number): Rect {
  return { left: left + (width - wide) / 2, top: top + (height - high) / 2, width: wide, height: high };
}
