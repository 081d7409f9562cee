// A line as people shout and type it: a name, and perhaps where and what, as in `Harmonie De Eendracht; Zutphen; muziek`.

import { exampleLabel, examplesOf, type Choice } from "$ui/project/catalogue";
import { folded } from "$ui/text";

/** The parts of a line; empty where nothing was typed. */
export interface Parts {
  readonly name: string;
  readonly place: string;
  readonly sector: string;
}

/** Returns the parts of a line: between semicolons, or the tabs of a table. What comes after the third is part of it. */
export function partsOf(line: string): Parts {
  const [name = "", place = "", ...rest] = line.split(/[;\t]/).map((part) => part.trim());
  return { name, place, sector: rest.filter(Boolean).join(" ") };
}

/** A sector that a text may mean. */
export interface MeantSector {
  readonly sector: Choice;
  /** The example of the inspiration list that was recognised; nothing when it was the sector itself. */
  readonly via?: string;
}

/** How well words fit a text: 0 when they are the text, 1 and 2 when they, or one of them, begin with it. */
function fit(words: string, text: string): number | undefined {
  const known = folded(words);
  if (known === text) return 0;
  if (known.startsWith(text)) return 1;
  return known.split(" ").some((word) => word.startsWith(text)) ? 2 : undefined;
}

/** Returns the sectors that a text may mean, the best first: by their own name, or by an example of the list. */
export function sectorsFor(sectors: readonly Choice[], text: string): MeantSector[] {
  const wanted = folded(text.trim());
  if (wanted === "") return [];
  const found: { readonly meant: MeantSector; readonly rank: number }[] = [];
  for (const sector of sectors) {
    const own = fit(sector.label, wanted);
    if (own !== undefined) found.push({ meant: { sector }, rank: own });
    else {
      const examples = examplesOf(sector.code).flatMap(({ code }) => {
        const rank = fit(exampleLabel(code), wanted);
        return rank === undefined ? [] : [{ via: exampleLabel(code), rank: rank + 0.5 }];
      });
      examples.sort((one, other) => one.rank - other.rank);
      const [best] = examples;
      if (best) found.push({ meant: { sector, via: best.via }, rank: best.rank });
    }
  }
  // Sorting keeps the order of the list among equals.
  return found.sort((one, other) => one.rank - other.rank).map(({ meant }) => meant);
}
