// Searching in a project.

import type { Commands } from "../..";
import { ok } from "../memory";
import { open } from "../state";

/** The commands of searching. */
export const search = {
  search: (id, text) => {
    const nouns = ["actor", "municipality", "scenario", "alliance", "starting_point"] as const;
    const title = (row: object) =>
      String((row as { name?: string; text?: string }).name ?? (row as { text?: string }).text);
    const hits = nouns.flatMap((noun) =>
      open(id)
        .all(noun)
        .map((row) => ({ noun, id: row.id, title: title(row) })),
    );
    return ok(hits.filter((hit) => hit.title.toLowerCase().includes(text.toLowerCase())).slice(0, 30));
  },
} satisfies Partial<Commands>;
