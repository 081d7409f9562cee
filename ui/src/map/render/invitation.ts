// What an empty half asks: who else do we know here?

import { letterSize } from "../geometry/detail";
import { toScreen } from "../geometry/view";
import type { Half } from "$ui/bindings";
import type { SceneBubble } from "$ui/project/scene";
import { halfColours } from "./palette";
import type { Pen } from "./pen";
import type { Picture } from "./picture";
import Plus from "@lucide/svelte/icons/plus";

/** Draws the invitations of a bubble, in the halves where nobody stands. */
export function drawInvitations(pen: Pen, picture: Picture, bubble: SceneBubble): void {
  drawInvitation(pen, picture, bubble, "cultural");
  drawInvitation(pen, picture, bubble, "non-cultural");
}

function drawInvitation(pen: Pen, picture: Picture, bubble: SceneBubble, half: Half): void {
  const { invitation } = half === "cultural" ? bubble.cultural : bubble.non_cultural;
  if (!invitation) return;
  const { context, brush, palette, view, detail } = pen;
  const { strong } = halfColours(palette, half);
  const at = toScreen(view, invitation);
  const size = letterSize(15, view.scale, 10, 22);
  const letters = { size: letterSize(13, view.scale, 9.5, 20), italic: true };
  const room = bubble.radius * 1.7 * view.scale;
  // In a small bubble the sign says enough; half a question would not.
  const written = detail === "all" && brush.width(context, picture.invitation, letters) <= room;
  const y = written ? at.y - size * 0.75 : at.y;
  context.strokeStyle = strong;
  context.lineWidth = 1.25;
  context.setLineDash([3, 2.5]);
  context.beginPath();
  context.arc(at.x, y, size * 0.8, 0, 2 * Math.PI);
  context.stroke();
  context.setLineDash([]);
  brush.icon(context, Plus, strong, at.x, y, size);
  if (!written) return;
  context.fillStyle = strong;
  brush.write(context, picture.invitation, letters, at.x, at.y + size * 0.95, room, "center");
}
