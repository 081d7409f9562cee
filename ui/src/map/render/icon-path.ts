// The icons of the window as paths for the canvas. An icon is a component; what it draws is read from it once, so
// that the map shows the very same icons as the lists beside it.

import { flushSync, mount, unmount } from "svelte";
import type { Icon } from "$ui/shared/icons";

const paths = new Map<Icon, Path2D>();

/** Gives the outline of an icon on its own grid of 24 × 24, to be stroked 2 wide. */
export function iconPath(icon: Icon): Path2D {
  const known = paths.get(icon);
  if (known) return known;
  const path = readPath(icon);
  paths.set(icon, path);
  return path;
}

function readPath(icon: Icon): Path2D {
  const target = document.createElement("div");
  const component = mount(icon, { target });
  flushSync();
  const path = new Path2D();
  for (const shape of target.querySelectorAll("svg > *")) addShape(path, shape);
  void unmount(component);
  return path;
}

function addShape(path: Path2D, shape: Element): void {
  const read = (name: string) => Number(shape.getAttribute(name) ?? 0);
  switch (shape.tagName.toLowerCase()) {
    case "path":
      path.addPath(new Path2D(shape.getAttribute("d") ?? ""));
      break;
    case "circle":
      addEllipse(path, read("cx"), read("cy"), read("r"), read("r"));
      break;
    case "ellipse":
      addEllipse(path, read("cx"), read("cy"), read("rx"), read("ry"));
      break;
    case "rect":
      path.roundRect(read("x"), read("y"), read("width"), read("height"), read("rx") || read("ry"));
      break;
    case "line":
      path.moveTo(read("x1"), read("y1"));
      path.lineTo(read("x2"), read("y2"));
      break;
    case "polyline":
    case "polygon":
      addCorners(path, shape);
      break;
  }
}

function addEllipse(path: Path2D, x: number, y: number, rx: number, ry: number): void {
  path.moveTo(x + rx, y);
  path.ellipse(x, y, rx, ry, 0, 0, 2 * Math.PI);
}

function addCorners(path: Path2D, shape: Element): void {
  const corners = (shape.getAttribute("points") ?? "").trim().split(/[\s,]+/);
  path.addPath(new Path2D(`M${corners.join(" ")}${shape.tagName === "polygon" ? "Z" : ""}`));
}
