import { describe, expect, it } from "vitest";
import { MIDDLE_SCALE } from "../geometry/detail";
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
    expect(view.current.scale).toBeGreaterThanOrEqual(MIDDLE_SCALE);
    const shown = rectToScreen(view.current, all);
    expect(shown.left).toBeGreaterThanOrEqual(0);
    expect(shown.left + shown.width).toBeLessThanOrEqual(view.size.width);
  });

  it("comes in sight alone on a map that is too large for that", () => {
    const view = laptop();
    view.welcome(bubble, { left: -4000, top: -4000, width: 9000, height: 9000 }, 0);
    expect(view.current.scale).toBeGreaterThanOrEqual(MIDDLE_SCALE);
    const shown = rectToScreen(view.current, bubble);
    expect(shown.left).toBeGreaterThanOrEqual(0);
    expect(shown.left + shown.width).toBeLessThanOrEqual(view.size.width);
  });
});
