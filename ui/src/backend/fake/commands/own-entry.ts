// What a project adds to the lists of the catalogue.

import type { Half, List, OwnEntry, Picked, Records } from "../../../bindings";
import type { Commands } from "../..";
import { refuse, type FakeProject } from "../memory";
import { open } from "../state";

/** The commands of own entries. */
export const ownEntry = {
  addOwnEntry: (id, list, label, half) =>
    open(id).step("add-own-entry", { name: label }, () => addOwnEntry(open(id), list, label, half)),
  editOwnEntry: (id, entry, label, explanation) =>
    open(id).step(
      "edit-own-entry",
      { name: label },
      () => (open(id).patch("own_entry", entry, { label, explanation }), null),
    ),
  removeOwnEntry: (id, entry) => {
    const { label } = open(id).get<OwnEntry>("own_entry", entry);
    if (inUse(open(id), entry)) return refuse("entry-in-use", { label });
    return open(id).step(
      "remove-own-entry",
      { name: label },
      () => (open(id).remove("own_entry", entry), null),
    );
  },
} satisfies Partial<Commands>;

/** Puts an entry of our own on a list. */
export function addOwnEntry(project: FakeProject, list: List, label: string, half: Half | null): string {
  const id = project.freshId();
  return project.put("own_entry", { id, list, label, explanation: "", half } satisfies OwnEntry);
}

/** The code of what was picked, once it is on the list. */
export function codeOf(project: FakeProject, list: List, pick: Picked): string {
  return typeof pick === "string" ? pick : addOwnEntry(project, list, pick.new, null);
}

/** Tells whether an own entry is chosen somewhere. */
function inUse(project: FakeProject, entry: string): boolean {
  const nouns = ["actor_choice", "alliance_choice", "alliance_target_group", "member_role"] as const;
  const chosen = nouns.some((noun) =>
    project.all<{ id: string; code: string }>(noun).some(({ code }) => code === entry),
  );
  const answered = project
    .all<Records["answer"][number]>("answer")
    .some(({ criterion }) => criterion === entry);
  return chosen || answered;
}
