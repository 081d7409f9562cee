import { describe, expect, it } from "vitest";
import { rectToScreen } from "../geometry/view";
import { ViewState } from "./view-state.svelte";

function laptop(): ViewState {
  const view = new ViewState();
  view.still = true;
  view.size = { width: 1100, height: 640 };
  return view;
}

const bubble = { left: 2000, top: 0, width: 400, height: 460 };

describe("a bubble that is new", () => {
  it("stands beside all the others while actors can be told apart then", () => {
    const view = laptop();
    const all = { left: 200, top: -100, width: 2200, height: 700 };
    view.welcome(bubble, all, 0);
    expect(view.current.detail).not.toBe("counts");
    const shown = rectToScreen(view.current, all);
    expect(shown.left).toBeGreaterThanOrEqual(0);
    expect(shown.left + shown.width).toBeLessThanOrEqual(view.size.width);
  });

  it("comes in sight alone on a map that is too large for that", () => {
    const view = laptop();
    view.welcome(bubble, { left: -4000, top: -4000, width: 9000, height: 9000 }, 0);
    expect(view.current.detail).not.toBe("counts");
    const shown = rectToScreen(view.current, bubble);
    expect(shown.left).toBeGreaterThanOrEqual(0);
    expect(shown.left + shown.width).toBeLessThanOrEqual(view.size.width);
  });
});

describe("a map of which everything is in view", () => {
  const all = { left: -500, top: -250, width: 1000, height: 500 };
  const panel = (view: ViewState, right: number) => {
    view.insets = { left: 0, top: 0, right, bottom: 0 };
    return view.refit(all, 0);
  };

  it("gives way to a panel, and takes its room back", () => {
    const view = laptop();
    view.fit(all, 0);
    const before = view.current;
    expect(panel(view, 200)).toBe(true);
    expect(view.current.scale).toBeLessThan(before.scale);
    expect(panel(view, 0)).toBe(true);
    expect(view.current).toEqual(before);
  });
  it("keeps its names rather than giving way", () => {
    const view = laptop();
    view.fit(all, 0);
    const before = view.current;
    expect(panel(view, 700)).toBe(false);
    expect(view.current).toEqual(before);
  });
  it("stays where somebody moved it", () => {
    const view = laptop();
    view.fit(all, 0);
    view.pan({ dx: 50, dy: 0 });
    expect(panel(view, 200)).toBe(false);
  });
  it("keeps its middle when the window gets another size", () => {
    const view = laptop();
    view.fit(all, 0);
    view.pan({ dx: 50, dy: 0 });
    const { x } = view.current;
    view.resize({ width: 1300, height: 640 });
    expect(view.current.x).toBe(x + 100);
  });
});
