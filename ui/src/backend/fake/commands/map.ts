// The map, laid out roughly.

import type { Commands } from "../..";
import { ok } from "../memory";
import { whoMakesRoom } from "../room";
import { sceneOf } from "../scene";
import { example, open } from "../state";

/** The commands of the map. */
export const map = {
  scene: (id) => ok(sceneOf(open(id), example.scene)),
  whoMakesRoom: (id, municipality, x, y) =>
    ok(whoMakesRoom(sceneOf(open(id), example.scene), municipality, x, y)),
  tidyMap: (id) => open(id).step("tidy-map", {}, () => null),
} satisfies Partial<Commands>;
