interface Vertex {
  readonly x: number;
  readonly y: number;
}

/** Tells whether a point lies in a polygon, by counting how often a line to the right of it meets an edge. */
export function inPolygon(polygon: readonly Vertex[], x: number, y: number): boolean {
  let inside = false;
  polygon.forEach((end, index) => {
    const start = polygon.at(index - 1) ?? end;
    const crosses = start.y > y !== end.y > y;
    if (crosses && x < ((start.x - end.x) * (y - end.y)) / (start.y - end.y) + end.x) inside = !inside;
  });
  return inside;
}
