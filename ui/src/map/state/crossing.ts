import type { Half } from "../geometry/half";
import type { Sector } from "../project";

/** Returns the half on which all sectors agree that have one; none when they differ or none of them has. */
export function halfOfSectors(codes: readonly string[], sectors: readonly Sector[]): Half | null {
  const halves = new Set(codes.flatMap((code) => sectors.find((sector) => sector.code === code)?.half ?? []));
  const [half] = halves;
  return half !== undefined && halves.size === 1 ? half : null;
}

/** Tells whether an actor that comes from one half to another ends up where its sectors do not belong. */
export function isCrossing(
  actor: { readonly half: Half; readonly sectors: readonly string[] },
  to: Half,
  sectors: readonly Sector[],
): boolean {
  if (actor.half === to) return false;
  const home = halfOfSectors(actor.sectors, sectors);
  return home !== null && home !== to;
}
