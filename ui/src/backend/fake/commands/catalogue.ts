// The lists of the method.

import type { Commands } from "../..";
import { example } from "../state";

/** The commands of the catalogue. */
export const catalogue = {
  catalogue: () => Promise.resolve(example.catalogue),
} satisfies Partial<Commands>;
