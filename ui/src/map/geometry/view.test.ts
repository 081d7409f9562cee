import { describe, expect, it } from "vitest";
import { screenPoint } from "./point";
import { contains, covers } from "./rect";
import {
  NO_INSETS,
  SCALE_LIMITS,
  betweenViews,
  centred,
  fitted,
  freeRect,
  panned,
  rectToScreen,
  revealing,
  toMap,
  toScreen,
  visibleRect,
  zoomed,
} from "./view";

const view = { scale: 0.5, x: 100, y: 40, detail: "partners" } as const;
const size = { width: 800, height: 600 };
const panel = { left: 240, top: 10, right: 10, bottom: 70 };

describe("view", () => {
  it("goes to the screen and back", () => {
    const at = screenPoint(321, 123);
    expect(toScreen(view, toMap(view, at))).toEqual(at);
    expect(toScreen(view, { x: 0, y: 0 })).toEqual({ x: 100, y: 40 });
  });

  it("keeps what lies under the pointer there while zooming", () => {
    const at = screenPoint(300, 200);
    const near = zoomed(view, 1.7, at);
    expect(near.scale).toBeCloseTo(0.85);
    expect(toMap(near, at).x).toBeCloseTo(toMap(view, at).x);
    expect(toMap(near, at).y).toBeCloseTo(toMap(view, at).y);
  });

  it("stops zooming at the limits, without moving", () => {
    const at = screenPoint(300, 200);
    const most = zoomed(view, 1000, at);
    expect(most.scale).toBe(SCALE_LIMITS.max);
    expect(zoomed(most, 2, screenPoint(5, 5))).toEqual(most);
    expect(zoomed(view, 1e-9, at).scale).toBe(SCALE_LIMITS.min);
  });

  it("moves along with the pointer", () => {
    expect(panned(view, { dx: 5, dy: -7 })).toEqual({ ...view, x: 105, y: 33 });
  });

  it("fits clear of the panels", () => {
    const rect = { left: -700, top: -1000, width: 1800, height: 2000 };
    const shown = rectToScreen(fitted(rect, size, panel), rect);
    expect(covers(freeRect(size, panel), { ...shown, height: shown.height - 1e-9, width: shown.width })).toBe(
      true,
    );
    expect(shown.height).toBeCloseTo(520);
  });

  it("does not blow up a small map", () => {
    expect(fitted({ left: 0, top: 0, width: 10, height: 10 }, size, NO_INSETS).scale).toBe(1.5);
    expect(
      fitted({ left: 0, top: 0, width: 0, height: 0 }, { width: 0, height: 0 }, panel).scale,
    ).toBeGreaterThan(0);
  });

  it("centres in what is free", () => {
    const at = toScreen(centred({ left: 90, top: 90, width: 20, height: 20 }, 2, size, panel), {
      x: 100,
      y: 100,
    });
    expect(at).toEqual({ x: 240 + 550 / 2, y: 10 + 520 / 2 });
  });

  it("moves only as far as is needed to show something", () => {
    const chip = { left: 0, top: 0, width: 152, height: 30 };
    const away = { scale: 1, x: -50, y: 590, detail: "all" } as const;
    const shown = rectToScreen(revealing(away, chip, size, panel), chip);
    expect(shown.left).toBe(240);
    expect(shown.top + shown.height).toBe(530);
    const there = { ...away, x: 300, y: 300 };
    expect(revealing(there, chip, size, panel)).toEqual(there);
  });

  it("shows the start of what is too large", () => {
    const huge = { left: 0, top: 0, width: 5000, height: 5000 };
    const away = { scale: 1, x: -900, y: -900, detail: "all" } as const;
    expect(revealing(away, huge, size, NO_INSETS)).toEqual({ ...away, x: 0, y: 0 });
  });

  it("tells what is visible", () => {
    const rect = visibleRect(view, size);
    expect(rect).toEqual({ left: -200, top: -80, width: 1600, height: 1200 });
    expect(contains(rect, 0, 0)).toBe(true);
  });

  it("travels from one view to another", () => {
    const to = { scale: 2, x: -500, y: 300, detail: "all" } as const;
    expect(betweenViews(view, to, 0)).toEqual(view);
    const end = betweenViews(view, to, 1);
    expect(end.scale).toBeCloseTo(2);
    expect(end.x).toBeCloseTo(-500);
    expect(betweenViews(view, { ...view, x: 200 }, 0.5).x).toBeCloseTo(150);
  });
});
