// Whether actors end up in a half where their sectors do not belong: the method lets them, but asks first.

import type { Half } from "$ui/bindings";
import type { ActorView } from "$ui/project/actors.svelte";
import type { Choice } from "$ui/project/catalogue";

/** Returns the other half. */
export function otherHalf(half: Half): Half {
  return half === "cultural" ? "non-cultural" : "cultural";
}

/** Returns the half on which all sectors agree that have one; `null` when they differ or none of them has. */
export function homeOf(sectors: readonly Pick<Choice, "half">[]): Half | null {
  const halves = new Set(sectors.flatMap(({ half }) => half ?? []));
  const [half] = halves;
  return half !== undefined && halves.size === 1 ? half : null;
}

/** Returns whether an actor that comes from the other half ends up where its sectors do not belong. */
export function isCrossing({ half, sectors }: Pick<ActorView, "half" | "sectors">, to: Half): boolean {
  return half !== to && homeOf(sectors) === otherHalf(to);
}
