// Afspraken of an alliance.

import type { Commands } from "../..";
import { open } from "../state";

/** The commands of agreements. */
export const agreement = {
  addAgreement: (id, alliance, what, who, due) =>
    open(id).step("add-agreement", { name: what }, () =>
      open(id).put("agreement", {
        id: open(id).freshId(),
        alliance_id: alliance,
        what,
        who,
        due,
        done: false,
      }),
    ),
  editAgreement: (id, agreement, edit) =>
    open(id).step("edit-agreement", { name: "" }, () => (open(id).patch("agreement", agreement, edit), null)),
  removeAgreement: (id, agreement) =>
    open(id).step("remove-agreement", { name: "" }, () => (open(id).remove("agreement", agreement), null)),
} satisfies Partial<Commands>;
