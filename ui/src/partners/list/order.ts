// Keeping lines where they stand while somebody is busy with them.

/**
 * Gives the order of lines while they are being edited: who was there stays in place, even when it would now stand
 * elsewhere or nowhere; who is gone goes; who is new comes last.
 */
export function heldOrder(
  held: readonly string[],
  now: readonly string[],
  exists: (id: string) => boolean,
): string[] {
  const there = new Set(held);
  return [...held.filter(exists), ...now.filter((id) => !there.has(id))];
}

/** Gives the lines from one to another, both included, whichever of them comes first. */
export function range(ids: readonly string[], from: string, to: string): string[] {
  const one = ids.indexOf(from);
  const other = ids.indexOf(to);
  if (one < 0 || other < 0) return other < 0 ? [] : [to];
  return ids.slice(Math.min(one, other), Math.max(one, other) + 1);
}
