// What the lines of alliances go around. Things that stand close together form a group, and a line that only passes
// by sees the group as one thing: that is both nicer to look at and far less to reckon with.

import Flatbush from "flatbush";
import { enclosing, grown, right, bottom, type Rect } from "./rect";

/** Units between two things that still belong to one group: no line passes between them for its looks. */
const CLOSE = 24;

/** A group of things that stand close together. */
export interface Group {
  /** The smallest rectangle around it. */
  readonly around: Rect;
  readonly members: readonly Rect[];
}

/** All chips, names and invitations of a map, in groups. */
export class Obstacles {
  readonly #groups: readonly Group[];
  readonly #tree: Flatbush | null;

  constructor(rects: readonly Rect[]) {
    this.#groups = groupsOf(rects);
    this.#tree = treeOf(this.#groups.map((group) => group.around));
  }

  /** Returns the groups that reach into a part of the map. */
  groupsIn(area: Rect): Group[] {
    return found(this.#tree, area).flatMap((index) => this.#groups[index] ?? []);
  }
}

function groupsOf(rects: readonly Rect[]): Group[] {
  const tree = treeOf(rects);
  const seen = new Set<number>();
  const groups: Group[] = [];
  rects.forEach((first, start) => {
    if (seen.has(start)) return;
    seen.add(start);
    const members = [first];
    // The list grows while it is walked through, until nobody has a neighbour left.
    for (const member of members) {
      for (const index of found(tree, grown(member, CLOSE))) {
        const neighbour = rects[index];
        if (!neighbour || seen.has(index)) continue;
        seen.add(index);
        members.push(neighbour);
      }
    }
    groups.push({ around: enclosing(members) ?? first, members });
  });
  return groups;
}

function treeOf(rects: readonly Rect[]): Flatbush | null {
  if (rects.length === 0) return null;
  const tree = new Flatbush(rects.length);
  for (const rect of rects) tree.add(rect.left, rect.top, right(rect), bottom(rect));
  tree.finish();
  return tree;
}

function found(tree: Flatbush | null, { left, top, width, height }: Rect): number[] {
  return tree?.search(left, top, left + width, top + height) ?? [];
}
