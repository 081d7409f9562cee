// Handing a project to a colleague, and taking theirs in.

import type { FileInHand } from "../../../bindings";
import type { Commands } from "../..";
import { pickFile, takenIn, takeOver } from "../files";
import { FakeProject, ok, refuse } from "../memory";
import { empty, example, open, projects } from "../state";

let inHand: FileInHand | undefined;

/** The commands of sharing. */
export const share = {
  exportProject: (_id, proposed) => ok(`/thuis/noor/Documenten/${proposed}.bondgenoot`),
  pickFile: async () => {
    const picked = await pickFile(example.project, example.records);
    if (picked.status === "ok") inHand = picked.data ?? undefined;
    return picked;
  },
  nextWaitingFile: () => ok(null),
  takeIn: async (how) => {
    if (!inHand) return refuse("not-found", { noun: "file", text: "" });
    if (how.type === "take-over") return takeOver(open(inHand.plan.project), inHand, how);
    const id = `${inHand.plan.project}-in-${projects.size}`;
    projects.set(id, new FakeProject(id, structuredClone(example.records)));
    return ok({ project: id, new: true, changed: true });
  },
  changes: (id) =>
    ok({
      value: null,
      changes: takenIn(id) ?? { records: empty(), gone: [] },
      standing: open(id).standing,
    }),
  letGo: () => Promise.resolve(),
  callOff: () => Promise.resolve(),
} satisfies Partial<Commands>;
