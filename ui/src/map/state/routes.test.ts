import { describe, expect, it } from "vitest";
import { HitIndex } from "../geometry/hit-index";
import { rectOf } from "../geometry/rect";
import { enters } from "../geometry/segment";
import { crowd } from "../testing/crowd";
import { Routes } from "./routes";

describe("the lines of a crowded map", () => {
  const scene = crowd(300, 2000);
  const { obstacles } = new HitIndex(scene);
  const routes = new Routes();
  const lines = routes.of(scene, obstacles);

  it("run through hardly any name", () => {
    const tags = new Map(scene.alliances.map(({ id, label }) => [id, label && rectOf(label)]));
    const crossing = lines.filter(({ alliance, way }) =>
      obstacles.some(
        (rect) =>
          JSON.stringify(rect) !== JSON.stringify(tags.get(alliance)) &&
          way.slice(1).some((to, index) => enters(way[index] ?? to, to, rect)),
      ),
    );
    expect(lines).toHaveLength(150);
    expect(crossing.length).toBeLessThan(lines.length * 0.05);
  });

  it("stay as they are when nothing comes in their way", () => {
    const again = routes.of({ ...scene }, obstacles);
    expect(again.filter((line, index) => line !== lines[index]).length).toBeLessThan(lines.length * 0.05);
  });
});
