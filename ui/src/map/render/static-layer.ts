// The map as a bitmap, larger than the viewport. While the map moves, the bitmap moves; when it rests, another one is
// drawn in slices behind it and takes its place.

import { REACH } from "../geometry/marks";
import { bottom, covers, grown, overlaps, right, type Rect } from "../geometry/rect";
import { rectToScreen, visibleRect, type Size, type View } from "../geometry/view";
import type { Brush, Context } from "./brush";
import { opaqueContext } from "./canvas";
import { changedAreas } from "./changed-areas";
import type { Palette } from "./palette";
import { penFor } from "./pen";
import type { Picture } from "./picture";
import { drawArea, drawGround, drawPicture } from "./static-picture";

/** CSS pixels that the bitmap reaches beyond each side of the viewport. */
const OVERSCAN = 224;
/** At rest there are at least so many CSS pixels left beyond each side. */
const AHEAD = 96;
/** Device pixels that a bitmap may have; on a very large screen there is no room beyond the sides. */
const MOST_PIXELS = 12_000_000;
/** The part of a bitmap that is drawn again at once; more than that is drawn in slices. */
const MENDED = 0.5;

interface Bitmap {
  readonly canvas: HTMLCanvasElement;
  readonly context: CanvasRenderingContext2D;
  /** What is drawn on it. */
  source: Source;
  /** How the map lies under the bitmap. */
  readonly view: View;
  readonly size: Size;
}

interface Drawing {
  readonly bitmap: Bitmap;
  readonly slices: Generator<void>;
}

/** What the layer draws, in which colours. */
export interface Source {
  readonly picture: Picture;
  readonly palette: Palette;
}

/** The part of the map that changes only when the project or the view does. */
export class StaticLayer {
  readonly #brush: Brush;
  #source: Source;
  #shown: Bitmap | null = null;
  #drawing: Drawing | null = null;
  /** Bitmaps that are not in use, to draw the next one on. */
  #spare: HTMLCanvasElement | null = null;
  #stale = true;

  constructor(brush: Brush, source: Source) {
    this.#brush = brush;
    this.#source = source;
  }

  /** Takes another picture or other colours; what was being drawn is thrown away. */
  change(source: Source): void {
    const { palette, picture } = this.#source;
    this.#source = source;
    const isElsewise =
      source.palette !== palette ||
      source.picture.lit !== picture.lit ||
      source.picture.chosen !== picture.chosen ||
      source.picture.invitation !== picture.invitation;
    if (isElsewise) this.#stale = true;
    this.#drop();
  }

  /** Says that the same picture looks different now. */
  invalidate(): void {
    this.#stale = true;
    this.#drop();
  }

  /** Whether what it shows is older than the picture. */
  get isStale(): boolean {
    return this.#stale || this.#shown?.source !== this.#source;
  }

  /** Tells whether its bitmap reaches over the whole viewport, sharp or not. */
  reaches(view: View, size: Size): boolean {
    return this.#shown !== null && covers(placed(this.#shown, view), { left: 0, top: 0, ...size });
  }

  /**
   * Draws for at most this many milliseconds; tells whether the bitmap for this view is finished. With `ahead` it
   * also reaches beyond the viewport on every side, for the next movement.
   */
  draw(view: View, size: Size, milliseconds: number, ahead: boolean): boolean {
    const spare = ahead ? AHEAD : 0;
    if (!this.#stale && this.#shown && isSharp(this.#shown, view, size, 0)) this.#mend(this.#shown);
    if (!this.isStale && this.#shown && isSharp(this.#shown, view, size, spare)) return true;
    const until = performance.now() + milliseconds;
    if (this.#drawing && !isSharp(this.#drawing.bitmap, view, size, 0)) this.#drop();
    this.#drawing ??= this.#begin(view, size);
    if (!this.#drawing) return false;
    const { slices, bitmap } = this.#drawing;
    do {
      if (slices.next().done) {
        this.#spare = this.#shown?.canvas ?? null;
        this.#shown = bitmap;
        this.#drawing = null;
        this.#stale = false;
        return true;
      }
    } while (performance.now() < until);
    return false;
  }

  /** Copies what there is of this view to the canvas; what lies beyond the bitmap gets its bubbles only. */
  blit(context: Context, view: View, size: Size): void {
    const { ratio } = this.#brush;
    const shown = this.#shown;
    const target = shown && placed(shown, view);
    if (!target || !covers(target, { left: 0, top: 0, ...size })) this.#blank(context, view, size, target);
    if (!shown || !target) return;
    context.setTransform(1, 0, 0, 1, 0, 0);
    const left = target.left * ratio;
    const top = target.top * ratio;
    if (shown.view.scale === view.scale) {
      context.drawImage(shown.canvas, Math.round(left), Math.round(top));
      return;
    }
    context.imageSmoothingQuality = "low";
    context.drawImage(shown.canvas, left, top, target.width * ratio, target.height * ratio);
  }

  /** Frees the bitmaps. */
  free(): void {
    this.#drop();
    for (const canvas of [this.#shown?.canvas, this.#spare]) if (canvas) canvas.width = canvas.height = 0;
    this.#shown = this.#spare = null;
  }

  #blank(context: Context, view: View, size: Size, known: Rect | null): void {
    const { picture, palette } = this.#source;
    const pen = penFor(context, this.#brush, palette, view);
    for (const gap of gaps({ left: 0, top: 0, ...size }, known)) {
      context.save();
      context.beginPath();
      context.rect(gap.left, gap.top, gap.width, gap.height);
      context.clip();
      context.fillStyle = palette.paper;
      context.fillRect(gap.left, gap.top, gap.width, gap.height);
      drawGround(pen, picture, {
        left: (gap.left - view.x) / view.scale,
        top: (gap.top - view.y) / view.scale,
        width: gap.width / view.scale,
        height: gap.height / view.scale,
      });
      context.restore();
    }
  }

  #begin(view: View, size: Size): Drawing | null {
    const { ratio } = this.#brush;
    const room = MOST_PIXELS / ratio ** 2;
    const beyond = (size.width + 2 * OVERSCAN) * (size.height + 2 * OVERSCAN) <= room ? OVERSCAN : 0;
    const larger = { width: size.width + 2 * beyond, height: size.height + 2 * beyond };
    const canvas = this.#spare ?? document.createElement("canvas");
    this.#spare = null;
    const width = Math.max(1, Math.round(larger.width * ratio));
    const height = Math.max(1, Math.round(larger.height * ratio));
    if (canvas.width !== width) canvas.width = width;
    if (canvas.height !== height) canvas.height = height;
    const context = opaqueContext(canvas);
    if (!context) return null;
    const shifted = {
      scale: view.scale,
      detail: view.detail,
      x: this.#brush.snap(view.x + beyond),
      y: this.#brush.snap(view.y + beyond),
    };
    const bitmap = { canvas, context, view: shifted, size: larger, source: this.#source };
    const pen = penFor(context, this.#brush, this.#source.palette, shifted);
    return { bitmap, slices: drawPicture(pen, this.#source.picture, larger) };
  }

  /** Draws again what differs from the picture that is shown, where that is little. */
  #mend(bitmap: Bitmap): void {
    const { context, view, size, source } = bitmap;
    if (source === this.#source) return;
    const areas = changedAreas(source.picture.scene, this.#source.picture.scene, view);
    const seen = visibleRect(view, size);
    const inSight = areas?.filter((area) => overlaps(area, seen));
    const room = inSight?.reduce((sum, { width, height }) => sum + width * height, 0) ?? Infinity;
    if (!inSight || room > seen.width * seen.height * MENDED) {
      this.#stale = true;
      return;
    }
    const pen = penFor(context, this.#brush, this.#source.palette, view);
    for (const area of inSight) {
      const { left, top, width, height } = rectToScreen(view, area);
      // Whole pixels: a part that ends between two of them would show its edge.
      const [from, above] = [Math.floor(left), Math.floor(top)];
      context.save();
      context.beginPath();
      context.rect(from, above, Math.ceil(left + width) - from, Math.ceil(top + height) - above);
      context.clip();
      for (const _ of drawArea(pen, this.#source.picture, grown(area, REACH / view.scale)));
      context.restore();
    }
    bitmap.source = this.#source;
  }

  #drop(): void {
    if (this.#drawing) this.#spare = this.#drawing.bitmap.canvas;
    this.#drawing = null;
  }
}

/** Whether a bitmap has the scale of a view and reaches over all of it, and beyond it as far as it can. */
function isSharp(bitmap: Bitmap, view: View, size: Size, spare: number): boolean {
  const most = Math.floor((bitmap.size.width - size.width) / 2);
  const around = grown({ left: 0, top: 0, ...size }, Math.min(spare, Math.max(most - 1, 0)));
  return (
    bitmap.view.scale === view.scale &&
    bitmap.view.detail === view.detail &&
    covers(placed(bitmap, view), around)
  );
}

/** Where a bitmap comes to lie under the viewport. */
function placed(bitmap: Bitmap, view: View): Rect {
  const ratio = view.scale / bitmap.view.scale;
  return {
    left: view.x - bitmap.view.x * ratio,
    top: view.y - bitmap.view.y * ratio,
    width: bitmap.size.width * ratio,
    height: bitmap.size.height * ratio,
  };
}

/** Returns the parts of `whole` beside `known`: above and below it, left and right of it. */
function gaps(whole: Rect, known: Rect | null): Rect[] {
  if (!known || !overlaps(whole, known)) return [whole];
  const top = Math.max(known.top, whole.top);
  const low = Math.min(bottom(known), bottom(whole));
  const strips = [
    { left: whole.left, top: whole.top, width: whole.width, height: top - whole.top },
    { left: whole.left, top: low, width: whole.width, height: bottom(whole) - low },
    { left: whole.left, top, width: known.left - whole.left, height: low - top },
    { left: right(known), top, width: right(whole) - right(known), height: low - top },
  ];
  return strips.filter((strip) => strip.width > 0 && strip.height > 0);
}
