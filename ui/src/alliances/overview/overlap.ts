// Where alliances meet each other: the same target group, or members in the same municipality (source 004 asks to
// prevent overlap and to encourage coming together).

import type { Alliance, AllianceTargetGroup } from "../../bindings";
import { grouped } from "$ui/project/grouped";
import type { Party } from "../parties";

/** Something that alliances have in common. */
export interface Overlap {
  /** The code of the target group, or the id of the municipality. */
  readonly id: string;
  /** The alliances, at least two. */
  readonly alliances: readonly Alliance[];
}

/** What alliances that are not completed have in common. */
export interface Overlaps {
  readonly targetGroups: readonly Overlap[];
  readonly municipalities: readonly Overlap[];
}

/** Finds what alliances have in common. We ourselves do not count: our own town would always be shared. */
export function overlapsOf(
  alliances: Iterable<Alliance>,
  targetGroups: Iterable<AllianceTargetGroup>,
  parties: ReadonlyMap<string, readonly Party[]>,
): Overlaps {
  const going = new Map(
    [...alliances].filter(({ phase }) => phase !== "completed").map((one) => [one.id, one] as const),
  );
  const shared = (rows: Iterable<readonly [id: string, alliance: string]>): Overlap[] =>
    [...grouped(rows, ([id]) => id)].flatMap(([id, group]) => {
      const ids = new Set(group.map(([, alliance]) => alliance));
      const found = [...going.values()].filter((one) => ids.has(one.id));
      return found.length > 1 ? [{ id, alliances: found }] : [];
    });
  const others = [...parties.values()].flat().filter(({ own }) => !own);
  return {
    targetGroups: shared([...targetGroups].map(({ code, alliance_id }) => [code, alliance_id] as const)),
    municipalities: shared(
      others.map(({ actor, member }) => [actor.municipality_id, member.alliance_id] as const),
    ),
  };
}
