// A bubble: two halves, the divider between them, the outline and the name above it.

import { letterSize } from "../geometry/detail";
import { isReadable, nameRect, nameSize } from "../geometry/marks";
import { rectToScreen, toScreen } from "../geometry/view";
import type { Half } from "$ui/bindings";
import type { SceneBubble } from "$ui/project/scene";
import { halfColours, type HalfColours } from "./palette";
import type { Pen } from "./pen";
import Plus from "@lucide/svelte/icons/plus";
import Star from "@lucide/svelte/icons/star";

/** Draws the halves, the divider and the outline. */
export function drawDisc(pen: Pen, bubble: SceneBubble): void {
  const { context, palette, view } = pen;
  const { x, y } = toScreen(view, bubble);
  const radius = bubble.radius * view.scale;
  const divider = pen.brush.snap(y);
  context.fillStyle = palette.cultural.fill;
  fillHalf(pen, x, divider, radius, Math.PI);
  context.fillStyle = palette.nonCultural.fill;
  fillHalf(pen, x, divider, radius, 0);
  context.strokeStyle = palette.outline;
  context.lineWidth = 1.5;
  context.beginPath();
  context.moveTo(x - radius, divider);
  context.lineTo(x + radius, divider);
  context.stroke();
  outline(pen, bubble);
}

/** Makes one half of a disc the path: with the divider, or only its arc. */
export function halfPath(pen: Pen, bubble: SceneBubble, half: Half, closed = true): void {
  const { x, y } = toScreen(pen.view, bubble);
  const from = half === "cultural" ? Math.PI : 0;
  pen.context.beginPath();
  pen.context.arc(x, pen.brush.snap(y), bubble.radius * pen.view.scale, from, from + Math.PI);
  if (closed) pen.context.closePath();
}

/** Draws the name above a bubble. */
export function drawName(pen: Pen, bubble: SceneBubble, whole = false): void {
  const { context, brush, palette, view } = pen;
  if (!whole && !isReadable(bubble, view.scale)) return;
  const { left, top, width, height } = rectToScreen(view, nameRect(bubble, view.scale));
  const letters = { size: nameSize(view.scale), weight: 700 } as const;
  context.fillStyle = palette.ink;
  const room = whole ? Infinity : width;
  brush.write(context, bubble.name, letters, left + width / 2, top + height / 2, room, "center");
}

/** Draws how many actors stand in each half, for who looks from afar. */
export function drawCounts(pen: Pen, bubble: SceneBubble): void {
  if (!isReadable(bubble, pen.view.scale)) return;
  drawCount(pen, bubble.cultural, halfColours(pen.palette, "cultural"));
  drawCount(pen, bubble.non_cultural, halfColours(pen.palette, "non-cultural"));
  if (bubble.own) drawOwnMark(pen, bubble);
}

function drawCount(pen: Pen, half: SceneBubble["cultural"], { strong, fill }: HalfColours): void {
  const { context, brush, view } = pen;
  const at = toScreen(view, half.centre);
  const size = letterSize(76, view.scale, 12, 24);
  if (half.count === 0) {
    brush.icon(context, Plus, strong, at.x, at.y, size * 0.9);
    return;
  }
  // A rim in the colour of the half keeps the lines of alliances away from the figure.
  context.strokeStyle = fill;
  context.lineWidth = 5;
  context.lineJoin = "round";
  context.fillStyle = strong;
  brush.write(context, String(half.count), { size, weight: 700 }, at.x, at.y, Infinity, "center", true);
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

function fillHalf({ context }: Pen, x: number, y: number, radius: number, from: number): void {
  context.beginPath();
  context.arc(x, y, radius, from, from + Math.PI);
  context.fill();
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
