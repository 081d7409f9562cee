// An alliance: a line with a pale band from its name to each of its members.

import { CHIP_TEXT, letterSize } from "../geometry/detail";
import { tagRoom } from "../geometry/marks";
import type { Rect } from "../geometry/rect";
import { rectToScreen, toScreen } from "../geometry/view";
import type { SceneLine } from "$ui/bindings";
import type { SceneAlliance } from "$ui/project/scene";
import { pill, type Letters } from "./brush";
import type { Pen } from "./pen";

/** Alliances from this number on have the colours of the first ones, with a pattern. */
const PATTERNED = 6;

/** Draws one line of an alliance, band and all. */
export function drawLine(pen: Pen, alliance: SceneAlliance, line: SceneLine): void {
  const { context, view } = pen;
  context.strokeStyle = colourOf(pen, alliance);
  context.lineJoin = context.lineCap = "round";
  context.beginPath();
  trace(pen, line.points);
  context.globalAlpha = 0.17;
  context.lineWidth = letterSize(10, view.scale, 4, 14);
  context.stroke();
  context.globalAlpha = 1;
  context.lineWidth = letterSize(2.6, view.scale, 1.5, 4);
  if (isPatterned(alliance)) context.setLineDash([8, 5]);
  context.stroke();
  context.setLineDash([]);
}

/** Draws where a line meets its member, on top of the chip. */
export function drawEnd(pen: Pen, alliance: SceneAlliance, line: SceneLine): void {
  const end = line.points.at(-1);
  if (!end) return;
  const { context, view } = pen;
  const at = toScreen(view, end);
  context.fillStyle = colourOf(pen, alliance);
  context.beginPath();
  context.arc(at.x, at.y, letterSize(4.5, view.scale, 2.5, 7), 0, 2 * Math.PI);
  context.fill();
  context.strokeStyle = pen.palette.card;
  context.lineWidth = 1;
  context.stroke();
}

/** Draws the name of an alliance. */
export function drawTag(pen: Pen, alliance: SceneAlliance, whole = false): void {
  const { context, brush, palette } = pen;
  const rect = tagRect(pen, alliance, whole);
  if (!rect) return;
  context.fillStyle = colourOf(pen, alliance);
  context.beginPath();
  pill(context, rect);
  context.fill();
  if (isPatterned(alliance)) {
    context.strokeStyle = palette.allianceInk;
    context.lineWidth = 1;
    context.setLineDash([5, 3]);
    context.beginPath();
    pill(context, { left: rect.left + 2, top: rect.top + 2, width: rect.width - 4, height: rect.height - 4 });
    context.stroke();
    context.setLineDash([]);
  }
  context.fillStyle = palette.allianceInk;
  const middle = { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 };
  const letters = tagLetters(pen, whole);
  brush.write(context, alliance.name, letters, middle.x, middle.y, Infinity, "center");
}

/** Draws the name of an alliance that steps back: its colour is only an edge. */
export function drawQuietTag(pen: Pen, alliance: SceneAlliance): void {
  const { context, brush, palette } = pen;
  const rect = tagRect(pen, alliance);
  if (!rect) return;
  context.fillStyle = palette.card;
  context.strokeStyle = colourOf(pen, alliance);
  context.lineWidth = 1.25;
  context.beginPath();
  pill(context, rect);
  context.fill();
  context.stroke();
  context.fillStyle = palette.muted;
  const middle = { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 };
  brush.write(context, alliance.name, tagLetters(pen, false), middle.x, middle.y, Infinity, "center");
}

/** Gives the pill of a name in CSS pixels: as wide as its words. */
export function tagRect(pen: Pen, { name, label }: SceneAlliance, whole = false): Rect | null {
  if (!label) return null;
  const { context, brush, view } = pen;
  const room = rectToScreen(view, tagRoom(label, view.scale));
  const height = whole ? Math.max(room.height, 26) : room.height;
  const width = brush.width(context, name, tagLetters(pen, whole)) + height;
  return {
    left: brush.snap(room.left + (room.width - width) / 2),
    top: brush.snap(room.top + (room.height - height) / 2),
    width: brush.snap(width),
    height: brush.snap(height),
  };
}

/** Gives the colour of an alliance. */
export function colourOf({ palette }: Pen, alliance: SceneAlliance): string {
  return palette.alliances[alliance.colour % PATTERNED] ?? palette.ink;
}

function isPatterned(alliance: SceneAlliance): boolean {
  return alliance.colour >= PATTERNED;
}

function tagLetters({ view }: Pen, whole: boolean): Letters {
  return { size: letterSize(CHIP_TEXT, view.scale, whole ? 13 : 11, 24), weight: 700 };
}

/** Adds a way with rounded corners to the path. */
function trace({ context, view }: Pen, way: SceneLine["points"]): void {
  way.forEach((place, index) => {
    const at = toScreen(view, place);
    const next = way[index + 1];
    if (index === 0) context.moveTo(at.x, at.y);
    else if (!next) context.lineTo(at.x, at.y);
    else {
      const after = toScreen(view, next);
      const before = toScreen(view, way[index - 1] ?? place);
      const room = Math.min(
        Math.hypot(at.x - before.x, at.y - before.y),
        Math.hypot(after.x - at.x, after.y - at.y),
      );
      context.arcTo(at.x, at.y, after.x, after.y, Math.min(18 * view.scale, room / 2));
    }
  });
}
