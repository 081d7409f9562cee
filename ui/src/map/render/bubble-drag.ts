// A bubble on its way: where it would come to stand, and where those go that make room for it. The places they leave
// turn pale.

import { nameRect } from "../geometry/marks";
import { rectToScreen, toScreen } from "../geometry/view";
import type { SceneBubble } from "$ui/project/scene";
import type { BubbleDrag } from "../state/drag";
import { drawDisc, drawName } from "./bubble";
import type { Pen } from "./pen";

/** How much of the paper lies over a place that is left. */
const VEIL = 0.72;
/** How much there is already of a bubble that is not yet there. */
const FORETOLD = 0.75;
/** CSS pixels of the head of an arrow. */
const HEAD = 9;

/** Draws it. */
export function drawBubbleDrag(
  pen: Pen,
  bubbles: ReadonlyMap<string, SceneBubble>,
  { bubble, to, shifts }: BubbleDrag,
): void {
  const pushed = shifts.flatMap(({ id, to }) => {
    const before = bubbles.get(id);
    return before ? [{ before, after: placed(before, to) }] : [];
  });
  for (const { before } of pushed) veil(pen, before);
  veil(pen, bubble);
  for (const { after } of pushed) foretell(pen, after);
  for (const { before, after } of pushed) drawArrow(pen, before, after);
  foretell(pen, placed(bubble, to));
}

function placed(bubble: SceneBubble, { x, y }: { readonly x: number; readonly y: number }): SceneBubble {
  const label = { ...bubble.label, x: bubble.label.x + x - bubble.x, y: bubble.label.y + y - bubble.y };
  return { ...bubble, x, y, label };
}

function veil({ context, palette, view }: Pen, bubble: SceneBubble): void {
  const { x, y } = toScreen(view, bubble);
  const name = rectToScreen(view, nameRect(bubble, view.scale));
  context.globalAlpha = VEIL;
  context.fillStyle = palette.paper;
  context.beginPath();
  context.arc(x, y, bubble.radius * view.scale + 2, 0, 2 * Math.PI);
  context.rect(name.left, name.top, name.width, name.height);
  context.fill();
  context.globalAlpha = 1;
}

function foretell(pen: Pen, bubble: SceneBubble): void {
  const { context } = pen;
  context.globalAlpha = FORETOLD;
  drawDisc(pen, bubble);
  context.globalAlpha = 1;
  drawName(pen, bubble);
}

/** From where a bubble stands to where it goes. */
function drawArrow({ context, palette, view }: Pen, before: SceneBubble, after: SceneBubble): void {
  const from = toScreen(view, before);
  const to = toScreen(view, after);
  const angle = Math.atan2(to.y - from.y, to.x - from.x);
  if (Math.hypot(to.x - from.x, to.y - from.y) < 2 * HEAD) return;
  context.strokeStyle = palette.action;
  context.lineWidth = 2.5;
  context.lineCap = context.lineJoin = "round";
  context.beginPath();
  context.moveTo(from.x, from.y);
  context.lineTo(to.x, to.y);
  for (const side of [-1, 1]) {
    context.moveTo(to.x, to.y);
    context.lineTo(to.x - HEAD * Math.cos(angle + side * 0.5), to.y - HEAD * Math.sin(angle + side * 0.5));
  }
  context.stroke();
}
