// Putting back what a copy still has. What belongs to one project is one step, which undo takes back.

import { app, tell } from "../app/app.svelte";
import { answer, backend } from "../backend";
import type { KeptCopy } from "../bindings";
import type { OpenProject } from "../project/open.svelte";
import { sayDone } from "../project/way-back";
import { flushDrafts, toast } from "../shared";
import { t } from "../text";
import type { DifferenceLine } from "./differences";
import { titleMoment } from "./moments";

/** Puts one thing back as it was in a copy. Gives whether there was anything to put back. */
export async function restoreOne(project: OpenProject, copy: KeptCopy, line: DifferenceLine): Promise<void> {
  await flushDrafts();
  const { noun, id, name } = line;
  const what = { what: "record", project: project.id, noun, id } as const;
  const { changed, left_out, news } = await answer(backend.commands.restoreFromCopy(copy.file, what));
  await project.takeNews(news);
  if (!changed) return void toast({ text: t("copies-nothing-restored") });
  const left = left_out > 0 ? ` ${t("copies-left-out", { count: left_out })}` : "";
  sayDone(project, t("copies-restored", { name }) + left, "good");
}

/** Puts the open project back as it was in a copy. */
export async function restoreOpen(project: OpenProject, copy: KeptCopy): Promise<void> {
  await flushDrafts();
  const what = { what: "project", project: project.id } as const;
  const { changed } = await answer(backend.commands.restoreFromCopy(copy.file, what));
  if (!changed) return void toast({ text: t("copies-nothing-restored") });
  // So much is different that it is read anew.
  await app.open(project.id, app.place);
  if (app.project) sayDone(app.project, t("copies-restored-all", { moment: titleMoment(copy) }), "good");
}

/** Puts one project back from the start, where none is open. */
export async function restoreProject(copy: KeptCopy, project: string, name: string): Promise<void> {
  const what = { what: "project", project } as const;
  const { changed } = await answer(backend.commands.restoreFromCopy(copy.file, what));
  toast({
    text: changed ? t("copies-restored-project", { name }) : t("copies-nothing-restored"),
    tone: "good",
    action: { label: t("start-open"), perform: () => app.open(project) },
  });
}

/** Puts everything back as it was in a copy. The way back is the copy of now that was made first. */
export async function restoreEverything(copy: KeptCopy, onundone?: () => void): Promise<void> {
  const { copy_of_now } = await answer(backend.commands.restoreFromCopy(copy.file, { what: "everything" }));
  const back = async (): Promise<void> => {
    try {
      await answer(backend.commands.restoreFromCopy(String(copy_of_now), { what: "everything" }));
    } catch (refusal) {
      return tell(refusal);
    }
    toast({ text: t("copies-undone-store"), tone: "good" });
    onundone?.();
  };
  toast({
    text: t("copies-restored-store", { moment: titleMoment(copy) }),
    tone: "good",
    action: copy_of_now === null ? undefined : { label: t("shared-undo"), perform: back },
  });
}
