import { describe, expect, it } from "vitest";
import { Obstacles } from "./obstacles";
import { rectOf, type Rect } from "./rect";
import { isClear, routeLine } from "./route";
import { enters } from "./segment";
import { shortestPath } from "./shortest-path";

const chip = (x: number, y: number): Rect => rectOf({ x, y, width: 152, height: 30 });
const tag = (x: number, y: number): Rect => rectOf({ x, y, width: 168, height: 30 });
const among = (rects: readonly Rect[]) => new Obstacles(rects);

function crossed(way: readonly { x: number; y: number }[], rects: readonly Rect[]): Rect[] {
  return rects.filter((rect) => way.slice(1).some((to, index) => enters(way[index] ?? to, to, rect)));
}

describe("a straight line", () => {
  const rect = { left: 0, top: 0, width: 10, height: 10 };
  it("enters what it runs through", () => {
    expect(enters({ x: -5, y: 5 }, { x: 15, y: 5 }, rect)).toBe(true);
    expect(enters({ x: 5, y: 5 }, { x: 50, y: 5 }, rect)).toBe(true);
  });
  it("does not enter what it runs along or stops before", () => {
    expect(enters({ x: -5, y: 0 }, { x: 15, y: 0 }, rect)).toBe(false);
    expect(enters({ x: -5, y: 5 }, { x: -1, y: 5 }, rect)).toBe(false);
    expect(enters({ x: -3, y: 3 }, { x: 3, y: -3 }, rect)).toBe(false);
  });
});

describe("the shortest path", () => {
  const wall = { left: 40, top: -50, width: 20, height: 200 };
  it("goes around the nearer corner", () => {
    const way = shortestPath({ x: 0, y: 0 }, [{ x: 100, y: 0 }], [wall]);
    expect(way).toEqual([
      { x: 0, y: 0 },
      { x: 40, y: -50 },
      { x: 60, y: -50 },
      { x: 100, y: 0 },
    ]);
  });
  it("is none for who is walled in", () => {
    const walls = [
      { left: -20, top: -20, width: 40, height: 10 },
      { left: -20, top: 10, width: 40, height: 10 },
      { left: -20, top: -20, width: 10, height: 40 },
      { left: 10, top: -20, width: 10, height: 40 },
    ];
    expect(shortestPath({ x: 0, y: 0 }, [{ x: 100, y: 0 }], walls)).toBe(null);
  });
});

describe("the line of an alliance", () => {
  it("runs straight where nothing is in the way", () => {
    const way = routeLine(tag(0, 0), chip(500, 0), among([]));
    expect(way).toEqual([
      { x: 0, y: 0 },
      { x: 424, y: 0 },
    ]);
  });

  it("goes around a name", () => {
    const name = rectOf({ x: 250, y: 0, width: 200, height: 28 });
    const way = routeLine(tag(0, 0), chip(600, 0), among([name]));
    expect(crossed(way, [name])).toEqual([]);
    expect(way.length).toBeGreaterThan(2);
  });

  it("reaches every chip of a full bubble without crossing another", () => {
    const chips = [-158, 0, 158].flatMap((x) => [39, 75, 111, 147].map((y) => chip(x, y)));
    const name = tag(0, -300);
    for (const target of chips) {
      const way = routeLine(name, target, among([...chips, name]));
      expect(crossed(way, chips)).toEqual([]);
    }
  });

  it("does not run through the chip it leads to", () => {
    const target = chip(0, 300);
    const above = chip(0, 264);
    const way = routeLine(tag(0, 0), target, among([target, above]));
    expect(crossed(way, [target, above])).toEqual([]);
  });

  it("runs straight where there is no way around", () => {
    const target = chip(300, 0);
    const cage = [chip(300, -20), chip(300, 20), rectOf({ x: 210, y: 0, width: 40, height: 80 })];
    cage.push(rectOf({ x: 390, y: 0, width: 40, height: 80 }));
    const way = routeLine(tag(0, 0), target, among(cage));
    expect(way).toHaveLength(2);
  });

  it("is kept as long as nothing comes in its way", () => {
    const [from, to] = [tag(0, 0), chip(500, 0)];
    const way = routeLine(from, to, among([from, to]));
    expect(isClear(way, from, to, among([from, to, chip(250, 60)]))).toBe(true);
    expect(isClear(way, from, to, among([from, to, chip(250, 10)]))).toBe(false);
    expect(isClear(way, from, chip(500, 30), among([from]))).toBe(false);
    expect(isClear(way, tag(0, 30), to, among([to]))).toBe(false);
  });

  it("sees what it passes as one thing", () => {
    const group = [0, 36, 72].map((y) => chip(300, y - 36));
    const [from, to] = [tag(0, 0), chip(700, 0)];
    const way = routeLine(from, to, among([from, to, ...group]));
    expect(crossed(way, group)).toEqual([]);
    expect(way).toHaveLength(4);
  });
});
