// The sectors that most actors of a half have: what a half is about, seen from afar.

import type { Half } from "$ui/bindings";
import type { SceneActor } from "$ui/project/scene";

/** So many sectors of a half are shown. */
const MOST = 3;

/** Returns for every half bubble one actor of each of its largest sectors, the largest first. */
export function largestSectors(
  actors: readonly SceneActor[],
): (bubble: string, half: Half) => readonly string[] {
  const halves = new Map<string, Map<string, { readonly actor: string; count: number }>>();
  for (const { id, own, municipality, half, sectors } of actors) {
    const [sector] = sectors;
    if (own || sector === undefined) continue;
    const key = `${municipality} ${half}`;
    const tally = halves.get(key) ?? new Map<string, { readonly actor: string; count: number }>();
    halves.set(key, tally);
    const known = tally.get(sector);
    if (known) known.count += 1;
    else tally.set(sector, { actor: id, count: 1 });
  }
  return (bubble, half) =>
    [...(halves.get(`${bubble} ${half}`)?.values() ?? [])]
      .sort((one, other) => other.count - one.count || (one.actor < other.actor ? -1 : 1))
      .slice(0, MOST)
      .map(({ actor }) => actor);
}
