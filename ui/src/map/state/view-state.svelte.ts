import type { MapPoint, ScreenPoint, ScreenVector } from "../geometry/point";
import type { Rect } from "../geometry/rect";
import {
  NO_INSETS,
  betweenViews,
  centred,
  fitted,
  panned,
  revealing,
  toMap,
  toScreen,
  zoomed,
  type Insets,
  type Size,
  type View,
} from "../geometry/view";

/** CSS pixels between what is shown and what lies over the map. */
const AIR = 16;
/** Milliseconds that the map takes to go somewhere. */
const TRAVEL = 180;
/** The scale at which somebody comes to look at one thing. */
const READING_SCALE = 0.9;
/** A large map opens on our own bubble, which then takes this much of the height, and never smaller than this. */
const AROUND_HOME = 0.85;
const SMALLEST_START = 0.75;

interface Journey {
  readonly from: View;
  readonly to: View;
  readonly start: number;
}

/** Which part of the map the viewport shows. */
export class ViewState {
  /** How the map lies under the viewport now. */
  current = $state.raw<View>({ scale: READING_SCALE, x: 0, y: 0, detail: "all" });
  /** Width and height of the viewport. */
  size = $state.raw<Size>({ width: 0, height: 0 });
  /** What lies over the map along its sides. */
  insets = $state.raw<Insets>(NO_INSETS);
  /** Whether the map jumps instead of travelling. */
  still = false;
  #journey = $state.raw<Journey | null>(null);
  /** Whether everything was brought into view, and nobody moved the map since. */
  #isFitted = false;

  /** Whether the map is on its way to another view. */
  get isTravelling(): boolean {
    return this.#journey !== null;
  }

  /** Goes to a view, over a moment unless asked to jump. */
  goTo(to: View, now: number): void {
    if (this.still || this.size.width === 0) this.jump(to);
    else this.#journey = { from: this.current, to, start: now };
  }

  /** Goes to a view at once. */
  jump(to: View): void {
    this.#journey = null;
    this.current = to;
  }

  /** Takes the step of a journey that belongs to this moment. */
  travel(now: number): void {
    const journey = this.#journey;
    if (!journey) return;
    const time = Math.min(Math.max((now - journey.start) / TRAVEL, 0), 1);
    if (time === 1) this.jump(journey.to);
    else this.current = betweenViews(journey.from, journey.to, 1 - (1 - time) ** 3);
  }

  /** Takes another size of the viewport: what was in the middle stays there. */
  resize(size: Size): void {
    const { width, height } = this.size;
    this.size = size;
    if (width === 0 || height === 0) return;
    this.jump(panned(this.current, { dx: (size.width - width) / 2, dy: (size.height - height) / 2 }));
  }

  /**
   * Shows everything again in what is free now, if that is what was shown: unless names would go that are written now.
   * Returns whether it does.
   */
  refit(all: Rect, now: number): boolean {
    if (!this.#isFitted) return false;
    const whole = fitted(all, this.size, this.#clear);
    const { scale, x, y, detail } = this.#target;
    if (whole.detail !== "all" && detail === "all") return false;
    if (whole.scale !== scale || whole.x !== x || whole.y !== y) this.goTo(whole, now);
    return true;
  }

  /** Moves along with the pointer. */
  pan(step: ScreenVector): void {
    this.#isFitted = false;
    this.jump(panned(this.current, step));
  }

  /** Zooms about a point at once, as a wheel or two fingers do. */
  zoom(factor: number, about: ScreenPoint): void {
    this.#isFitted = false;
    this.jump(zoomed(this.current, factor, about));
  }

  /** Zooms about the middle of what is free, as a button does. */
  zoomStep(factor: number, about: ScreenPoint, now: number): void {
    this.#isFitted = false;
    this.goTo(zoomed(this.#target, factor, about), now);
  }

  /** Shows everything. */
  fit(rect: Rect, now: number): void {
    this.#isFitted = true;
    this.goTo(fitted(rect, this.size, this.#clear), now);
  }

  /** Starts with everything in sight where names can be read then, else near enough to `home` to read them. */
  start(all: Rect, home: Rect): void {
    const whole = fitted(all, this.size, this.#clear);
    const near = Math.max(fitted(home, this.size, this.#clear).scale * AROUND_HOME, SMALLEST_START);
    this.#isFitted = whole.detail === "all";
    this.jump(this.#isFitted ? whole : centred(home, Math.min(near, 1), this.size, this.#clear));
  }

  /** Brings a part of the map in sight: not at all when it is there already. */
  reveal(rect: Rect, now: number): void {
    if (this.#target.detail !== "all") this.#isFitted = false;
    const isFar = this.#target.detail !== "all";
    this.#show(rect, isFar ? centred(rect, READING_SCALE, this.size, this.#clear) : this.#target, now);
  }

  /** Brings what is new in sight, with all the rest beside it while actors can still be told apart then. */
  welcome(rect: Rect, all: Rect, now: number): void {
    const whole = fitted(all, this.size, this.#clear);
    if (whole.detail !== "counts") this.fit(all, now);
    else this.reveal(rect, now);
  }

  /** Brings a part of the map in sight without coming nearer. */
  keepInSight(rect: Rect, now: number): void {
    this.#show(rect, this.#target, now);
  }

  #show(rect: Rect, from: View, now: number): void {
    const to = revealing(from, rect, this.size, this.#clear);
    const { scale, x, y } = this.#target;
    if (to.scale !== scale || to.x !== x || to.y !== y) this.goTo(to, now);
  }

  /** Returns where a place on the map lies in the viewport. */
  toScreen(point: { readonly x: number; readonly y: number }): ScreenPoint {
    return toScreen(this.current, point);
  }

  /** Returns which place on the map lies under a point of the viewport. */
  toMap(point: ScreenPoint): MapPoint {
    return toMap(this.current, point);
  }

  get #target(): View {
    return this.#journey?.to ?? this.current;
  }

  get #clear(): Insets {
    const { left, top, right, bottom } = this.insets;
    return { left: left + AIR, top: top + AIR, right: right + AIR, bottom: bottom + AIR };
  }
}
