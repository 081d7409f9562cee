import { app } from "../app/app.svelte";
import type { HowToTakeIn, TakenIn } from "../bindings";
import { sayDone } from "../project/way-back";
import { toast } from "../shared";
import { t } from "../text";

/** Shows what a file became: its project opens or is brought up to date, with the way back where there is one. */
export async function arrive(taken: TakenIn, how: HowToTakeIn, name: string): Promise<void> {
  const { project, changed, step } = taken;
  if (app.project?.id === project) await app.project.takeNews(taken.news);
  else await app.open(project);
  if (how.type !== "take-over") {
    toast({
      text: t(how.type === "as-new" ? "sharing-came-in" : "sharing-came-beside", { name }),
      tone: "good",
    });
  } else if (!changed && step && app.project) {
    sayDone(app.project, t("sharing-only-seen", { name }));
  } else if (!changed) {
    toast({ text: t("sharing-took-nothing", { name }) });
  } else if (app.project) {
    sayDone(app.project, t("sharing-took-over", { name }), "good");
  }
}
