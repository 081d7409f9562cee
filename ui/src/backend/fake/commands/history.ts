// Undo, redo, and what was done.

import type { Commands } from "../..";
import { ok } from "../memory";
import { empty, open } from "../state";
import { share } from "./share";

/** The commands of the history. */
export const history = {
  undo: (id) => open(id).undo(),
  redo: (id) => open(id).redo(),
  joinSteps: (id) =>
    ok({ value: false, changes: { records: empty(), gone: [] }, standing: open(id).standing }),
  steps: (id) => ok(open(id).steps),
  forgetHistory: (id) => (open(id).forget(), share.changes(id)),
} satisfies Partial<Commands>;
