// The map as a list: municipality › half › actor, and behind them the alliances.

import type { ActorView } from "$ui/project/actors.svelte";
import type { Half } from "../geometry/half";
import type { Hit } from "../geometry/hit-index";
import type { MapState } from "../state/map-state.svelte";
import { compared } from "$ui/text";

/** A line of the list. */
export interface TreeItem {
  /** Unique in the tree. */
  readonly key: string;
  readonly level: 1 | 2 | 3;
  /** What of the map it stands for; none for the heading above the alliances. */
  readonly hit: Hit | null;
  readonly half: Half | null;
  readonly actor: ActorView | null;
  readonly parent: string | null;
  /** How many lines stand below it, or none when nothing can. */
  readonly children: number | null;
  /** Its place among its brothers, from 1 on, and how many they are. */
  readonly position: number;
  readonly of: number;
}

/** The key of the heading above the alliances. */
export const ALLIANCES = "alliances";

/** Gives the key of what a hit stands for. */
export function keyOf(hit: Hit): string {
  switch (hit.kind) {
    case "actor":
      return `actor ${hit.id}`;
    case "alliance":
      return `alliance ${hit.id}`;
    case "name":
      return `bubble ${hit.id}`;
    default:
      return `half ${hit.id} ${hit.half}`;
  }
}

/** A bubble that the list begins with. */
interface Root {
  readonly id: string;
  /** Whether the own organisation stands in it. */
  readonly own: boolean;
}

/** Returns all bubbles, ours first and the others by name. */
export function rootsOf({ project }: MapState): Root[] {
  const ours = project.actors.own.municipality;
  const bubbles = project.tables.municipality.all.map(({ id, name }) => ({ id, name, own: id === ours }));
  return bubbles.sort((one, other) => Number(other.own) - Number(one.own) || compared(one.name, other.name));
}

/** Returns the lines, each the same object as before when it says the same: then it is not drawn again. */
export function kept(before: readonly TreeItem[], after: readonly TreeItem[]): readonly TreeItem[] {
  const known = new Map(before.map((item) => [item.key, item]));
  return after.map((item) => {
    const one = known.get(item.key);
    const isSame =
      one?.actor === item.actor &&
      one.parent === item.parent &&
      one.children === item.children &&
      one.position === item.position &&
      one.of === item.of;
    return isSame ? one : item;
  });
}

/** Gives the lines in sight, from top to bottom; `isOpen` says whether what stands below a line is. */
export function treeItems(
  map: MapState,
  bubbles: readonly Root[],
  isOpen: (key: string) => boolean,
): TreeItem[] {
  const { alliances } = map.project.scene;
  const roots = bubbles.length + (alliances.length > 0 ? 1 : 0);
  const items: TreeItem[] = [];

  bubbles.forEach(({ id, own }, index) => {
    const key = `bubble ${id}`;
    const children = own ? 3 : 2;
    const common = { half: null, actor: null, parent: null };
    items.push({
      ...common,
      key,
      level: 1,
      hit: { kind: "name", id },
      children,
      position: index + 1,
      of: roots,
    });
    if (!isOpen(key)) return;
    const here = map.project.actors.in(id);
    for (const actor of here) if (actor.own) items.push(actorItem(actor, 2, key, 1, children));
    for (const half of ["cultural", "non-cultural"] as const) {
      const below = `half ${id} ${half}`;
      const actors = here
        .filter((actor) => actor.half === half && !actor.own)
        .sort((one, other) => compared(one.name, other.name));
      const position = (own ? 2 : 1) + (half === "cultural" ? 0 : 1);
      const hit: Hit = { kind: "half", id, half };
      items.push({
        ...common,
        key: below,
        level: 2,
        hit,
        half,
        parent: key,
        children: actors.length,
        position,
        of: children,
      });
      if (isOpen(below)) {
        actors.forEach((actor, at) => items.push(actorItem(actor, 3, below, at + 1, actors.length)));
      }
    }
  });

  if (alliances.length > 0) {
    const common = { half: null, actor: null };
    const children = alliances.length;
    items.push({
      ...common,
      key: ALLIANCES,
      level: 1,
      hit: null,
      parent: null,
      children,
      position: roots,
      of: roots,
    });
    if (isOpen(ALLIANCES)) {
      alliances.forEach(({ id }, at) => {
        const hit: Hit = { kind: "alliance", id };
        const place = { position: at + 1, of: children, children: null };
        items.push({ ...common, ...place, key: keyOf(hit), level: 2, hit, parent: ALLIANCES });
      });
    }
  }
  return items;
}

function actorItem(actor: ActorView, level: 2 | 3, parent: string, position: number, of: number): TreeItem {
  const hit: Hit = { kind: "actor", id: actor.id };
  return { key: keyOf(hit), level, hit, half: actor.half, actor, parent, children: null, position, of };
}
