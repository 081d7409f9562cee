// Things of the map in words.

import type { Half } from "$ui/bindings";
import { capital, label } from "$ui/text";

/** Names a half of a bubble in words for the start of a line. */
export function halfTitle(half: Half): string {
  return capital(label("half", half));
}
