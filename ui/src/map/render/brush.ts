// What draws on one canvas: in CSS pixels, with the icons and the cut-off names remembered from the last time.

import { fitText } from "../geometry/fit-text";
import type { Rect } from "../geometry/rect";
import type { Icon } from "$ui/shared/icons";
import { iconPath } from "./icon-path";

/** A canvas to draw on: the one people see, or a bitmap that is only copied from. */
export type Surface = HTMLCanvasElement | OffscreenCanvas;

/** What is drawn with. */
export type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

const FAMILY = `"Atkinson Hyperlegible Next", sans-serif`;
/** So many names are remembered in their cut-off form before all are forgotten. */
const REMEMBERED = 6000;

/** Letters of one size and weight. */
export interface Letters {
  /** Size in CSS pixels. */
  readonly size: number;
  readonly weight?: 400 | 600 | 700;
  readonly italic?: boolean;
}

/** Draws text, icons and pills, quickly when they were drawn before. */
export class Brush {
  readonly #icons = new Map<string, HTMLCanvasElement>();
  readonly #fitted = new Map<string, string>();
  readonly #widths = new Map<string, number>();

  /** Device pixels per CSS pixel. */
  readonly ratio: number;

  constructor(ratio: number) {
    this.ratio = ratio;
  }

  /** Forgets measured texts, for when the font arrives. */
  forgetText(): void {
    this.#fitted.clear();
    this.#widths.clear();
  }

  /** Writes one line of text, cut off at `width`; `y` is its middle. `rimmed` strokes it first. */
  write(
    context: Context,
    text: string,
    letters: Letters,
    x: number,
    y: number,
    width: number,
    align: "left" | "center" = "left",
    rimmed = false,
  ): void {
    const shown = this.fit(context, text, letters, width);
    context.textAlign = align;
    context.textBaseline = "alphabetic";
    // The middle of a line is that of its small letters and capitals together.
    const base = y + letters.size * 0.34;
    if (rimmed) context.strokeText(shown, x, base);
    context.fillText(shown, x, base);
  }

  /** Gives the part of a text that fits, and sets the font for it. */
  fit(context: Context, text: string, letters: Letters, width: number): string {
    const font = fontOf(letters);
    context.font = font;
    const room = Math.floor(width);
    const key = `${font}|${room}|${text}`;
    let shown = this.#fitted.get(key);
    if (shown === undefined) {
      if (this.#fitted.size > REMEMBERED) this.forgetText();
      shown = fitText(text, room, (part) => context.measureText(part).width);
      this.#fitted.set(key, shown);
    }
    return shown;
  }

  /** Gives the width of a line of text in CSS pixels. */
  width(context: Context, text: string, letters: Letters): number {
    const font = fontOf(letters);
    const key = `${font}|${text}`;
    let width = this.#widths.get(key);
    if (width === undefined) {
      context.font = font;
      width = context.measureText(text).width;
      this.#widths.set(key, width);
    }
    return width;
  }

  /** Draws an icon with its middle at a place. */
  icon(context: Context, icon: Icon, colour: string, x: number, y: number, size: number): void {
    const pixels = Math.max(1, Math.round(size * this.ratio));
    const sprite = this.#sprite(icon, colour, pixels);
    const side = pixels / this.ratio;
    context.drawImage(sprite, this.snap(x - side / 2), this.snap(y - side / 2), side, side);
  }

  /** Moves a coordinate to the nearest device pixel, so that edges are sharp. */
  snap(position: number): number {
    return Math.round(position * this.ratio) / this.ratio;
  }

  #sprite(icon: Icon, colour: string, pixels: number): HTMLCanvasElement {
    const key = `${idOf(icon)}|${colour}|${pixels}`;
    const known = this.#icons.get(key);
    if (known) return known;
    const sprite = document.createElement("canvas");
    sprite.width = sprite.height = pixels;
    const context = sprite.getContext("2d");
    if (context) {
      context.scale(pixels / 24, pixels / 24);
      context.strokeStyle = colour;
      context.lineWidth = 2;
      context.lineCap = context.lineJoin = "round";
      context.stroke(iconPath(icon));
    }
    this.#icons.set(key, sprite);
    return sprite;
  }
}

/** Adds a rectangle with round ends to the path. */
export function pill(context: Context, { left, top, width, height }: Rect): void {
  context.roundRect(left, top, width, height, height / 2);
}

const ids = new Map<Icon, number>();

function idOf(icon: Icon): number {
  const known = ids.get(icon) ?? ids.size;
  ids.set(icon, known);
  return known;
}

function fontOf({ size, weight = 400, italic = false }: Letters): string {
  return `${italic ? "italic " : ""}${weight} ${Math.round(size * 10) / 10}px ${FAMILY}`;
}
