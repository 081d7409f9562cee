import { describe, expect, it } from "vitest";
import { Obstacles } from "./obstacles";
import { rectOf } from "./rect";

const everywhere = { left: -9e9, top: -9e9, width: 18e9, height: 18e9 };

describe("groups", () => {
  it("hold what stands close together, one thing leading to the next", () => {
    const chips = [0, 36, 72, 200].map((y) => rectOf({ x: 0, y, width: 152, height: 30 }));
    const groups = new Obstacles(chips).groupsIn(everywhere);
    expect(groups.map((group) => group.members.length).sort()).toEqual([1, 3]);
    expect(groups.map((group) => group.around.height).sort((a, b) => a - b)).toEqual([30, 102]);
  });
  it("are found by the part of the map they reach into", () => {
    const obstacles = new Obstacles([rectOf({ x: 0, y: 0, width: 10, height: 10 })]);
    expect(obstacles.groupsIn({ left: 4, top: 4, width: 0, height: 0 })).toHaveLength(1);
    expect(obstacles.groupsIn({ left: 40, top: 4, width: 5, height: 5 })).toHaveLength(0);
    expect(new Obstacles([]).groupsIn(everywhere)).toEqual([]);
  });
});
