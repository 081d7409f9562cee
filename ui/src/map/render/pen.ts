// What every drawing function is handed: where to draw, with what, and how the map lies under it.

import type { Detail } from "../geometry/detail";
import type { View } from "../geometry/view";
import type { Brush, Context } from "./brush";
import type { Palette } from "./palette";

/** Drawing in CSS pixels, the map lying under it as `view` says. */
export interface Pen {
  readonly context: Context;
  readonly brush: Brush;
  readonly palette: Palette;
  readonly view: View;
  readonly detail: Detail;
}

/** Makes a pen for a view, and sets the context to CSS pixels. */
export function penFor(context: Context, brush: Brush, palette: Palette, view: View): Pen {
  context.setTransform(brush.ratio, 0, 0, brush.ratio, 0, 0);
  return { context, brush, palette, view, detail: view.detail };
}
