import { flushDrafts, toast, type Toast } from "../shared";
import { t } from "../text";
import type { OpenProject } from "./open.svelte";
import { stepName } from "./step-name";

/** Gives what takes back the step that was just made, and only that one. */
export function wayBack(project: OpenProject): () => Promise<void> {
  const made = JSON.stringify(project.standing.undo);
  return async () => {
    await flushDrafts();
    // Undo takes back the last step, and by now that may be another one.
    if (JSON.stringify(project.standing.undo) !== made) return void toast({ text: t("app-undo-passed") });
    const step = await project.undo();
    if (step) toast({ text: t("app-undone", { step: stepName(step) }) });
  };
}

/** Says what was just done, and offers to take that back. */
export function sayDone(project: OpenProject, text: string, tone?: Toast["tone"]): void {
  toast({ text, tone, action: { label: t("shared-undo"), perform: wayBack(project) } });
}
