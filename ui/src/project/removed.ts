import { flushDrafts, toast } from "../shared";
import { t } from "../text";
import type { OpenProject } from "./open.svelte";
import { stepName } from "./step-name";

/** Says what was just taken away, and offers to take that back. */
export function sayRemoved(project: OpenProject, text: string): void {
  const removal = JSON.stringify(project.standing.undo);
  const perform = async () => {
    await flushDrafts();
    // Undo takes back the last step, and by now that may be another one.
    if (JSON.stringify(project.standing.undo) !== removal) return void toast({ text: t("app-undo-passed") });
    const step = await project.undo();
    if (step) toast({ text: t("app-undone", { step: stepName(step) }) });
  };
  toast({ text, action: { label: t("shared-undo"), perform } });
}
