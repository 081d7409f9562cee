// Brings the two layers together on the canvas, in as few frames as possible: none while nothing changes.

import type { Size, View } from "../geometry/view";
import { Brush } from "./brush";
import { opaqueContext } from "./canvas";
import { drawLive, type Live, type Things } from "./live-picture";
import type { Palette } from "./palette";
import { penFor } from "./pen";
import type { Picture } from "./picture";
import { StaticLayer } from "./static-layer";

/** Milliseconds without movement after which the map is drawn sharp again. */
const REST = 110;
/** Milliseconds per frame for drawing the map: at rest, and while people move it beyond what there is. */
const AT_REST = 12;
const IN_MOTION = 5;

/** What is to be seen in this frame. */
export interface Shown {
  readonly view: View;
  readonly size: Size;
  readonly live: Live;
  readonly things: Things;
}

/** Draws the map on a canvas. */
export class Renderer {
  readonly #canvas: HTMLCanvasElement;
  readonly #context: CanvasRenderingContext2D;
  #brush: Brush;
  #palette: Palette;
  #picture: Picture;
  #layer: StaticLayer;
  #view: View | null = null;
  #movedAt = 0;

  constructor(canvas: HTMLCanvasElement, picture: Picture, palette: Palette) {
    const context = opaqueContext(canvas);
    if (!context) throw new Error("a canvas without a context");
    this.#canvas = canvas;
    this.#context = context;
    this.#picture = picture;
    this.#palette = palette;
    this.#brush = new Brush(devicePixelRatio);
    this.#layer = new StaticLayer(this.#brush, { picture, palette });
  }

  /** Takes another picture. */
  show(picture: Picture): void {
    this.#picture = picture;
    this.#layer.change({ picture, palette: this.#palette });
  }

  /** Takes other colours. */
  paint(palette: Palette): void {
    this.#palette = palette;
    this.#layer.change({ picture: this.#picture, palette });
  }

  /** Measures every text again, for when the font arrives. */
  rewrite(): void {
    this.#brush.forgetText();
    this.#layer.invalidate();
  }

  /** Draws a frame; tells whether another one is needed although nothing else changes. */
  frame(shown: Shown, now: number): boolean {
    const { view, size } = shown;
    this.#resize(size);
    if (size.width === 0 || size.height === 0) return false;
    if (this.#view !== view) {
      // The first view is no movement.
      if (this.#view) this.#movedAt = now;
      this.#view = view;
    }
    const isFinished = this.#drawStatic(view, size, now);
    this.#layer.blit(this.#context, view, size);
    const pen = penFor(this.#context, this.#brush, this.#palette, view);
    drawLive(pen, this.#picture, shown.things, shown.live);
    return !isFinished;
  }

  /** Lets go of the bitmaps. */
  free(): void {
    this.#layer.free();
  }

  #drawStatic(view: View, size: Size, now: number): boolean {
    const moves = now - this.#movedAt < REST && this.#movedAt > 0;
    if (!moves) return this.#layer.draw(view, size, AT_REST, true);
    // While the map only slides over what was drawn before, nothing needs to be drawn at all.
    if (!this.#layer.isStale && this.#layer.reaches(view, size)) return false;
    this.#layer.draw(view, size, IN_MOTION, false);
    return false;
  }

  #resize({ width, height }: Size): void {
    if (this.#brush.ratio !== devicePixelRatio) {
      this.#layer.free();
      this.#brush = new Brush(devicePixelRatio);
      this.#layer = new StaticLayer(this.#brush, { picture: this.#picture, palette: this.#palette });
    }
    const across = Math.round(width * devicePixelRatio);
    const down = Math.round(height * devicePixelRatio);
    if (this.#canvas.width !== across) this.#canvas.width = across;
    if (this.#canvas.height !== down) this.#canvas.height = down;
  }
}
