import { describe, expect, it } from "vitest";
import { HitIndex } from "./hit-index";
import { fittedDetail } from "./detail";
import { mapPoint } from "./point";

/** A view at a scale. */
const at = (scale: number) => ({ scale, x: 0, y: 0, detail: fittedDetail(scale) });

const index = new HitIndex({
  bubbles: [
    {
      id: "lochem",
      x: 0,
      y: 0,
      radius: 200,
      divider: 0,
      label: { x: 0, y: -224, width: 246, height: 28 },
      cultural: { invitation: null },
      non_cultural: { invitation: { x: 0, y: 68 } },
    },
  ],
  actors: [{ id: "bib", municipality: "lochem", x: 0, y: -39, width: 152, height: 30 }],
  alliances: [
    { id: "dans", label: { x: 60, y: -60, width: 168, height: 30 } },
    { id: "nobody", label: null },
  ],
});

describe("what lies under the pointer", () => {
  it("is the thing on top", () => {
    expect(index.at(mapPoint(-50, -39), at(1))).toEqual({ kind: "actor", id: "bib" });
    expect(index.at(mapPoint(60, -50), at(1))).toEqual({ kind: "alliance", id: "dans" });
    expect(index.at(mapPoint(0, 60), at(1))).toEqual({
      kind: "invitation",
      id: "lochem",
      half: "non-cultural",
    });
    expect(index.at(mapPoint(0, 150), at(1))).toEqual({ kind: "half", id: "lochem", half: "non-cultural" });
    expect(index.at(mapPoint(0, -120), at(1))).toEqual({ kind: "half", id: "lochem", half: "cultural" });
    expect(index.at(mapPoint(-100, -224), at(1))).toEqual({ kind: "name", id: "lochem" });
  });
  it("is nothing beside the bubble, not even in the corner of its square", () => {
    expect(index.at(mapPoint(190, 190), at(1))).toBe(null);
    expect(index.at(mapPoint(2000, 0), at(1))).toBe(null);
  });
  it("is the half under a chip for who drops something", () => {
    expect(index.halfAt(mapPoint(-50, -39))).toEqual({ id: "lochem", half: "cultural" });
    expect(index.halfAt(mapPoint(190, 190))).toBe(null);
  });
});

describe("a small mark", () => {
  const two = new HitIndex({
    bubbles: [
      {
        id: "lochem",
        x: 0,
        y: 0,
        radius: 200,
        divider: 0,
        label: { x: 0, y: -224, width: 246, height: 28 },
        cultural: { invitation: null },
        non_cultural: { invitation: null },
      },
    ],
    actors: [
      { id: "bib", municipality: "lochem", x: 0, y: -75, width: 152, height: 30 },
      { id: "fanfare", municipality: "lochem", x: 0, y: -39, width: 152, height: 30 },
    ],
    alliances: [{ id: "dans", label: { x: 60, y: 60, width: 168, height: 30 } }],
  });
  const scale = 0.45;

  it("is held some pixels beside it too", () => {
    expect(two.at(mapPoint(0, -75 - 15 - 2), at(scale))).toEqual({ kind: "actor", id: "bib" });
    expect(two.at(mapPoint(0, -75 - 15 - 20), at(scale))).toMatchObject({ kind: "half" });
    expect(two.at(mapPoint(0, -75 - 15 - 2), at(1))).toMatchObject({ kind: "half" });
  });
  it("gives way to a nearer one", () => {
    expect(two.at(mapPoint(0, -75 + 15 + 2), at(scale))).toEqual({ kind: "actor", id: "bib" });
    expect(two.at(mapPoint(0, -39 - 15 - 2), at(scale))).toEqual({ kind: "actor", id: "fanfare" });
    expect(two.at(mapPoint(0, -39 - 14), at(scale))).toEqual({ kind: "actor", id: "fanfare" });
  });
  it("is hit where it is drawn larger than its share of the map", () => {
    expect(two.at(mapPoint(60, 60 + 15 + 3), at(scale))).toEqual({ kind: "alliance", id: "dans" });
    expect(two.at(mapPoint(60, 60 + 15 + 3), at(1))).toMatchObject({ kind: "half" });
    expect(two.at(mapPoint(0, -200 - 4 / scale - 12 / scale), at(scale))).toEqual({
      kind: "name",
      id: "lochem",
    });
  });
  it("is no mark where it is too small to be drawn", () => {
    expect(two.at(mapPoint(-50, -39), at(0.42))).toEqual({ kind: "actor", id: "fanfare" });
    expect(two.at(mapPoint(-50, -39), at(0.41))).toEqual({ kind: "half", id: "lochem", half: "cultural" });
    expect(two.at(mapPoint(0, -224), at(0.09))).toBe(null);
  });
});

describe("the index", () => {
  it("finds the actors in a loop", () => {
    const loop = [mapPoint(-20, -60), mapPoint(20, -60), mapPoint(0, 0)];
    expect(index.actorsWithin(loop)).toEqual(["bib"]);
    expect(index.actorsWithin([mapPoint(-70, -50), mapPoint(-20, -50), mapPoint(-20, 0)])).toEqual([]);
    expect(index.actorsWithin([])).toEqual([]);
  });
  it("can be empty", () => {
    const empty = new HitIndex({ bubbles: [], actors: [], alliances: [] });
    expect(empty.at(mapPoint(0, 0), at(1))).toBe(null);
    expect(empty.actorsWithin([mapPoint(0, 0)])).toEqual([]);
  });
});
