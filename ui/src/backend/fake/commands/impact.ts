// Impact en bereik of an alliance.

import type { Commands } from "../..";
import { nameOf } from "../naming";
import { open } from "../state";

/** The commands of impact notes. */
export const impact = {
  addImpactNote: (id, alliance, date) =>
    open(id).step("add-impact-note", nameOf(open(id), "alliance", alliance), () => {
      const texts = { reached: "", not_yet: "", changed: "", evidence: "" };
      return open(id).put("impact_note", { id: open(id).freshId(), alliance_id: alliance, date, ...texts });
    }),
  editImpactNote: (id, note, edit) =>
    open(id).step("edit-impact-note", { name: "" }, () => (open(id).patch("impact_note", note, edit), null)),
  removeImpactNote: (id, note) =>
    open(id).step("remove-impact-note", { name: "" }, () => (open(id).remove("impact_note", note), null)),
} satisfies Partial<Commands>;
