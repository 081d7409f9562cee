// Who stands in which bubble, found once for each list of chips: drawing a part of the map and pointing at it look at a
// few bubbles, and not at everybody.

interface Standing {
  /** Id of its bubble. */
  readonly municipality: string;
}

const found = new WeakMap<readonly Standing[], ReadonlyMap<string, readonly Standing[]>>();

/** Returns the chips of a list by the id of their bubble. */
export function standing<T extends Standing>(actors: readonly T[]): ReadonlyMap<string, readonly T[]> {
  let bubbles = found.get(actors) as ReadonlyMap<string, readonly T[]> | undefined;
  if (!bubbles) found.set(actors, (bubbles = group(actors)));
  return bubbles;
}

function group<T extends Standing>(actors: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const bubbles = new Map<string, T[]>();
  for (const actor of actors) {
    const others = bubbles.get(actor.municipality);
    if (others) others.push(actor);
    else bubbles.set(actor.municipality, [actor]);
  }
  return bubbles;
}
