import { describe, expect, it } from "vitest";
import { autoScroll } from "./auto-scroll";
import * as bindings from "$ui/bindings";
import {
  CHIP_TEXT,
  LEAST_NAME_PX,
  NAME_TEXT,
  PARTNER_PX,
  STEP_BORDERS,
  detailAt,
  fittedDetail,
  letterSize,
} from "./detail";
import { fitText } from "./fit-text";
import { halfAt } from "./half";
import { screenPoint } from "./point";
import { inPolygon } from "./polygon";
import { covers, enclosing, grown, overlaps } from "./rect";
import { NO_INSETS } from "./view";

describe("lasso", () => {
  const hook = [
    { x: 0, y: 0 },
    { x: 10, y: 0 },
    { x: 10, y: 10 },
    { x: 5, y: 10 },
    { x: 5, y: 5 },
    { x: 0, y: 5 },
  ];
  it("follows the shape of the loop", () => {
    expect(inPolygon(hook, 2, 2)).toBe(true);
    expect(inPolygon(hook, 7, 8)).toBe(true);
    expect(inPolygon(hook, 2, 8)).toBe(false);
    expect(inPolygon(hook, 12, 2)).toBe(false);
    expect(inPolygon([], 0, 0)).toBe(false);
  });
});

describe("halves", () => {
  const disc = { x: 100, y: 100, radius: 50, divider: 110 };
  it("lie above and below the divider, within the outline", () => {
    expect(halfAt(disc, 100, 60)).toBe("cultural");
    expect(halfAt(disc, 100, 110)).toBe("cultural");
    expect(halfAt(disc, 100, 111)).toBe("non-cultural");
    expect(halfAt(disc, 60, 60)).toBe(null);
  });
});

describe("text", () => {
  const measure = (text: string) => Array.from(text).length * 10;
  it("stays whole where it fits", () => expect(fitText("Avansa", 60, measure)).toBe("Avansa"));
  it("is cut off with an ellipsis", () => expect(fitText("Natuurpunt", 60, measure)).toBe("Natuu…"));
  it("leaves no space or dash before the ellipsis", () => {
    expect(fitText("WZC - Ter Biest", 70, measure)).toBe("WZC…");
  });
  it("does not break a sign in two", () => expect(fitText("🎪🎪🎪🎪", 30, measure)).toBe("🎪🎪…"));
  it("gives up when not one letter fits", () => expect(fitText("Avansa", 15, measure)).toBe(""));
});

describe("auto-scroll", () => {
  const size = { width: 800, height: 600 };
  it("leaves the middle in peace", () => {
    expect(autoScroll(screenPoint(400, 300), size, NO_INSETS)).toEqual({ dx: 0, dy: 0 });
  });
  it("brings nearer what lies beyond the side, faster and faster", () => {
    const slow = autoScroll(screenPoint(780, 300), size, NO_INSETS);
    const fast = autoScroll(screenPoint(799, 300), size, NO_INSETS);
    expect(slow.dx).toBeLessThan(0);
    expect(fast.dx).toBeLessThan(slow.dx);
    expect(autoScroll(screenPoint(-50, 300), size, NO_INSETS).dx).toBe(900);
    expect(autoScroll(screenPoint(400, 2), size, NO_INSETS).dy).toBeGreaterThan(0);
  });
  it("starts at the panels", () => {
    const insets = { ...NO_INSETS, left: 240 };
    expect(autoScroll(screenPoint(250, 300), size, insets).dx).toBeGreaterThan(0);
  });
});

describe("detail", () => {
  it("grows with the scale", () => {
    expect([0.1, 0.4, 0.45, 0.64, 0.9].map(fittedDetail)).toEqual([
      "counts",
      "counts",
      "partners",
      "all",
      "all",
    ]);
    expect([0.1, 0.9, 5].map((scale) => letterSize(13, scale, 10, 15))).toEqual([10, 11.700000000000001, 15]);
  });
});

describe("what is written", () => {
  it("does not come and go about a border", () => {
    const [border] = STEP_BORDERS;
    const between = (border!.from + border!.until) / 2 / CHIP_TEXT;
    expect(detailAt(between, "all")).toBe("all");
    expect(detailAt(between, "partners")).toBe("partners");
    expect(detailAt(between, "counts")).toBe("partners");
    expect(detailAt(border!.from / CHIP_TEXT, "counts")).toBe("all");
    expect(detailAt(0.1, "all")).toBe("counts");
    expect(detailAt(6.5 / CHIP_TEXT, "all")).toBe("partners");
    expect(detailAt(6.5 / CHIP_TEXT, "counts")).toBe("counts");
  });
  it("is what core says", () => {
    expect({ CHIP_TEXT, NAME_TEXT, LEAST_NAME_PX, PARTNER_PX, STEP_BORDERS }).toEqual({
      CHIP_TEXT: bindings.CHIP_TEXT,
      NAME_TEXT: bindings.NAME_TEXT,
      LEAST_NAME_PX: bindings.LEAST_NAME_PX,
      PARTNER_PX: bindings.PARTNER_PX,
      STEP_BORDERS: bindings.STEP_BORDERS,
    });
  });
});

describe("rectangles", () => {
  const one = { left: 0, top: 0, width: 10, height: 10 };
  it("share more than an edge, or do not", () => {
    expect(overlaps(one, { ...one, left: 10 })).toBe(false);
    expect(overlaps(one, { ...one, left: 9 })).toBe(true);
  });
  it("hold one another", () => {
    expect(covers(grown(one, 1), one)).toBe(true);
    expect(covers(one, grown(one, 1))).toBe(false);
    expect(enclosing([one, { ...one, left: 20, top: -5 }])).toEqual({
      left: 0,
      top: -5,
      width: 30,
      height: 15,
    });
    expect(enclosing([])).toBe(null);
  });
});
