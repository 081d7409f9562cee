// A bubble: two halves, the divider between them, the outline and the name above it.

import { letterSize } from "../geometry/detail";
import { isReadable, nameRect, nameSize } from "../geometry/marks";
import { namesWithRoom } from "../geometry/names";
import { rectToScreen, toScreen } from "../geometry/view";
import type { Half } from "$ui/bindings";
import type { SceneBubble } from "$ui/project/scene";
import type { Letters } from "./brush";
import { halfColours } from "./palette";
import type { Pen } from "./pen";
import type { Picture } from "./picture";
import { isSameDisc } from "./same-disc";
import Plus from "@lucide/svelte/icons/plus";
import Star from "@lucide/svelte/icons/star";

/** Draws the halves, the divider and the outline. */
export function drawDisc(pen: Pen, bubble: SceneBubble): void {
  const { context, palette } = pen;
  for (const half of ["cultural", "non-cultural"] as const) {
    context.fillStyle = halfColours(palette, half).fill;
    halfPath(pen, bubble, half);
    context.fill();
  }
  const { x, across, divider } = dividerOf(pen, bubble);
  context.strokeStyle = palette.outline;
  context.lineWidth = 1.5;
  context.beginPath();
  context.moveTo(x - across, divider);
  context.lineTo(x + across, divider);
  context.stroke();
  outline(pen, bubble);
}

/** Makes one half of a disc the path: with the divider, or only its arc. */
export function halfPath(pen: Pen, bubble: SceneBubble, half: Half, closed = true): void {
  const { x, y, radius, angle } = dividerOf(pen, bubble);
  pen.context.beginPath();
  if (half === "cultural") pen.context.arc(x, y, radius, Math.PI - angle, 2 * Math.PI + angle);
  else pen.context.arc(x, y, radius, angle, Math.PI - angle);
  if (closed) pen.context.closePath();
}

/** Gives a bubble in CSS pixels, with the line between its halves: where it is, and how far it reaches. */
function dividerOf({ view, brush }: Pen, bubble: SceneBubble) {
  const { x, y } = toScreen(view, bubble);
  const radius = bubble.radius * view.scale;
  const divider = brush.snap(toScreen(view, { x: bubble.x, y: bubble.divider }).y);
  const angle = Math.asin(Math.min(Math.max((divider - y) / radius, -1), 1));
  return { x, y, radius, divider, angle, across: radius * Math.cos(angle) };
}

/** Draws the name above a bubble. */
export function drawName(pen: Pen, bubble: SceneBubble): void {
  const { context, brush, palette, view } = pen;
  const { left, top, width, height } = rectToScreen(view, nameRect(bubble, view.scale));
  context.fillStyle = palette.ink;
  const letters = nameLetters(pen);
  brush.write(context, bubble.name, letters, left + width / 2, top + height / 2, Infinity, "center");
}

/** What was found last. */
let named: { scale: number; bubbles: readonly SceneBubble[]; ids: ReadonlySet<string> } | undefined;

/** Returns which bubbles have their name written in a view. */
export function namesIn(pen: Pen, bubbles: readonly SceneBubble[]): ReadonlySet<string> {
  const { scale } = pen.view;
  if (named?.scale === scale && isSameGround(named.bubbles, bubbles)) return named.ids;
  const letters = nameLetters(pen);
  const ids = namesWithRoom(bubbles, scale, ({ name }) => pen.brush.width(pen.context, name, letters));
  named = { scale, bubbles, ids };
  return ids;
}

/** Who comes into a bubble changes no name, unless the bubble grows. */
function isSameGround(before: readonly SceneBubble[], after: readonly SceneBubble[]): boolean {
  if (before === after) return true;
  return before.length === after.length && before.every((bubble, at) => isSameDisc(bubble, after[at]!));
}

function nameLetters({ view }: Pen): Letters {
  return { size: nameSize(view.scale), weight: 700 };
}

/** Draws how many actors are in each half, and which sectors most of them have, for who looks from afar. */
export function drawCounts(pen: Pen, picture: Picture, bubble: SceneBubble): void {
  if (!isReadable(bubble, pen.view.scale)) return;
  drawCount(pen, picture, bubble, "cultural");
  drawCount(pen, picture, bubble, "non-cultural");
  if (bubble.own) drawOwnMark(pen, bubble);
}

/** A bubble needs so many CSS pixels from its middle to its edge for the icons of sectors, ours twice as many. */
const ROOM_FOR_SECTORS = 30;
const SECTOR_ICON = 11;

function drawCount(pen: Pen, picture: Picture, bubble: SceneBubble, half: Half): void {
  const { context, brush, view, palette } = pen;
  const { strong, fill } = halfColours(palette, half);
  const { centre, count } = half === "cultural" ? bubble.cultural : bubble.non_cultural;
  const at = toScreen(view, centre);
  const size = letterSize(60, view.scale, 14, 26);
  if (count === 0) {
    brush.icon(context, Plus, strong, at.x, at.y, size * 0.9);
    return;
  }
  const room = bubble.own ? 2 * ROOM_FOR_SECTORS : ROOM_FOR_SECTORS;
  const icons = bubble.radius * view.scale >= room ? picture.largestIn(bubble.id, half) : [];
  const side = Math.max(SECTOR_ICON, size * 0.6);
  const y = icons.length > 0 ? at.y - side * 0.6 : at.y;
  // A rim in the colour of the half keeps the lines of alliances away from the figure.
  context.strokeStyle = fill;
  context.lineWidth = 5;
  context.lineJoin = "round";
  context.fillStyle = strong;
  brush.write(context, String(count), { size, weight: 700 }, at.x, y, Infinity, "center", true);
  icons.forEach((actor, place) => {
    const x = at.x + (place - (icons.length - 1) / 2) * side * 1.35;
    brush.icon(context, picture.iconOf(actor), strong, x, at.y + size * 0.55 + side * 0.1, side);
  });
}

function drawOwnMark(pen: Pen, bubble: SceneBubble): void {
  const { context, brush, palette, view } = pen;
  const at = toScreen(view, bubble);
  const size = letterSize(60, view.scale, 12, 22);
  context.fillStyle = palette.own;
  context.beginPath();
  context.arc(at.x, at.y, size * 0.75, 0, 2 * Math.PI);
  context.fill();
  brush.icon(context, Star, palette.star, at.x, at.y, size);
}

function outline(pen: Pen, bubble: SceneBubble): void {
  const { context, palette, view } = pen;
  const { x, y } = toScreen(view, bubble);
  context.strokeStyle = bubble.own ? palette.own : palette.outline;
  context.lineWidth = bubble.own ? 3 : 1.5;
  // What is no municipality looks like less of a place.
  const isPlace = bubble.kind === "official" || bubble.kind === "by-hand";
  if (!isPlace && isReadable(bubble, view.scale)) context.setLineDash([7, 5]);
  context.beginPath();
  context.arc(x, y, bubble.radius * view.scale, 0, 2 * Math.PI);
  context.stroke();
  context.setLineDash([]);
}
