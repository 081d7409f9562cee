import { app } from "../app/app.svelte";
import type { HowToTakeIn, TakenIn } from "../bindings";
import { toast } from "../shared";
import { t } from "../text";

/** Shows what a file became: its project opens or is brought up to date, with the way back where there is one. */
export async function arrive(taken: TakenIn, how: HowToTakeIn, name: string): Promise<void> {
  const { project, changed } = taken;
  if (app.project?.id === project) await app.project.catchUp();
  else await app.open(project);
  if (how.type !== "take-over") {
    toast({
      text: t(how.type === "as-new" ? "sharing-came-in" : "sharing-came-beside", { name }),
      tone: "good",
    });
  } else if (!changed) {
    toast({ text: t("sharing-took-nothing", { name }) });
  } else {
    const undo = { label: t("shared-undo"), perform: async () => void (await app.project?.undo()) };
    toast({ text: t("sharing-took-over", { name }), tone: "good", action: undo });
  }
}
