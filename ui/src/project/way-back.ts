import { flushDrafts, toast, type Toast } from "../shared";
import { t } from "../text";
import type { OpenProject } from "./open.svelte";
import { stepName } from "./step-name";

/** Returns what takes back the step that was just made, and only that one. */
export function wayBack(project: OpenProject): () => Promise<void> {
  const made = project.history.undo?.number ?? null;
  return async () => {
    await flushDrafts();
    const step = await project.undo(made);
    if (step) toast({ text: t("app-undone", { step: stepName(step) }) });
  };
}

/** Says what was just done, and offers to take that back. */
export function sayDone(project: OpenProject, text: string, tone?: Toast["tone"]): void {
  toast({ text, tone, action: { label: t("shared-undo"), perform: wayBack(project) } });
}
