// The view: which part of the map the viewport shows, and how large.

import { detailAt, fittedDetail, type Detail } from "./detail";
import { mapPoint, screenPoint, type MapPoint, type ScreenPoint, type ScreenVector } from "./point";
import { bottom, right, type Rect } from "./rect";

/** How the map lies under the viewport. */
export interface View {
  /** CSS pixels per map unit. */
  readonly scale: number;
  /** Where the origin of the map lies in the viewport, in CSS pixels. */
  readonly x: number;
  readonly y: number;
  /** How much is written of what is seen. */
  readonly detail: Detail;
}

/** The scale and the origin of a view. */
export type Placing = Omit<View, "detail">;

/** Width and height of the viewport in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** How far from each side of the viewport something else lies over the map, in CSS pixels. */
export interface Insets {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The smallest and the largest scale. */
export interface ScaleLimits {
  readonly min: number;
  readonly max: number;
}

/** From so far that a whole region fits to so near that long names are written out. */
export const SCALE_LIMITS: ScaleLimits = { min: 0.04, max: 2.5 };

/** A small map is not made larger than this to fill the viewport. */
const LARGEST_FIT = 1.5;

/** No panels over the map. */
export const NO_INSETS: Insets = { left: 0, top: 0, right: 0, bottom: 0 };

/** Returns where a place on the map lies in the viewport. */
export function toScreen(view: Placing, point: { readonly x: number; readonly y: number }): ScreenPoint {
  return screenPoint(point.x * view.scale + view.x, point.y * view.scale + view.y);
}

/** Returns which place on the map lies under a point of the viewport. */
export function toMap(view: Placing, point: ScreenPoint): MapPoint {
  return mapPoint((point.x - view.x) / view.scale, (point.y - view.y) / view.scale);
}

/** Returns where a rectangle on the map lies in the viewport. */
export function rectToScreen(view: Placing, rect: Rect): Rect {
  return {
    left: rect.left * view.scale + view.x,
    top: rect.top * view.scale + view.y,
    width: rect.width * view.scale,
    height: rect.height * view.scale,
  };
}

/** Returns the part of the map that the viewport shows. */
export function visibleRect(view: Placing, size: Size): Rect {
  return {
    left: -view.x / view.scale,
    top: -view.y / view.scale,
    width: size.width / view.scale,
    height: size.height / view.scale,
  };
}

/** Moves the map along with a step of the pointer. */
export function panned(view: View, { dx, dy }: ScreenVector): View {
  return { ...view, x: view.x + dx, y: view.y + dy };
}

/** Zooms by a factor; what lies under `fixed` stays there. */
export function zoomed(view: View, factor: number, fixed: ScreenPoint, limits = SCALE_LIMITS): View {
  const scale = clamp(view.scale * factor, limits.min, limits.max);
  const ratio = scale / view.scale;
  return {
    scale,
    x: fixed.x - (fixed.x - view.x) * ratio,
    y: fixed.y - (fixed.y - view.y) * ratio,
    detail: detailAt(scale, view.detail),
  };
}

/** Returns the largest view, up to `largest`, that shows all of `rect` clear of the insets. */
export function fitted(
  rect: Rect,
  size: Size,
  insets: Insets,
  largest = LARGEST_FIT,
  limits = SCALE_LIMITS,
): View {
  const free = freeRect(size, insets);
  const wanted = Math.min(free.width / Math.max(rect.width, 1), free.height / Math.max(rect.height, 1));
  const scale = clamp(wanted, limits.min, Math.min(largest, limits.max));
  return centred(rect, scale, size, insets);
}

/** Returns the view of this scale with the middle of `rect` in the middle of what the insets leave free. */
export function centred(rect: Rect, scale: number, size: Size, insets: Insets): View {
  const free = freeRect(size, insets);
  return {
    scale,
    detail: fittedDetail(scale),
    x: free.left + free.width / 2 - (rect.left + rect.width / 2) * scale,
    y: free.top + free.height / 2 - (rect.top + rect.height / 2) * scale,
  };
}

/** Moves the map as little as possible, so that `rect` lies clear of the insets; where it is too large, its start does. */
export function revealing(view: View, rect: Rect, size: Size, insets: Insets): View {
  const free = freeRect(size, insets);
  const shown = rectToScreen(view, rect);
  const step = (low: number, high: number, from: number, to: number) =>
    low < from || high - low > to - from ? from - low : high > to ? to - high : 0;
  return panned(view, {
    dx: step(shown.left, right(shown), free.left, right(free)),
    dy: step(shown.top, bottom(shown), free.top, bottom(free)),
  });
}

/** Returns the view on the way from one to another, `progress` going from 0 to 1. */
export function betweenViews(from: View, to: View, progress: number): View {
  // Along a constant factor per moment, and about the one point that stays put, a zoom looks even.
  const scale = from.scale * (to.scale / from.scale) ** progress;
  const done =
    Math.abs(to.scale - from.scale) < 1e-9 ? progress : (scale - from.scale) / (to.scale - from.scale);
  return {
    scale,
    x: from.x + (to.x - from.x) * done,
    y: from.y + (to.y - from.y) * done,
    detail: detailAt(scale, from.detail),
  };
}

/** Returns what the insets leave of the viewport; always some of it. */
export function freeRect(size: Size, insets: Insets): Rect {
  return {
    left: insets.left,
    top: insets.top,
    width: Math.max(size.width - insets.left - insets.right, 1),
    height: Math.max(size.height - insets.top - insets.bottom, 1),
  };
}

function clamp(value: number, min: number, max: number): number {
  return Math.min(Math.max(value, min), max);
}
