import { edit } from "$ui/actor/verbs";
import type { ActorView } from "$ui/project/actors.svelte";
import type { OpenProject } from "$ui/project/open.svelte";
import type { MenuEntry } from "$ui/shared";
import { capital, t } from "$ui/text";
import { answerOf } from "../list/filter";

/** The columns of the two flags. */
export type FlagColumn = "supralocal" | "boundary-crossing";

/** Returns what a flag can be made to say: by hand, or by the data again. */
export function flagMenu(project: OpenProject, actor: ActorView, column: FlagColumn): MenuEntry[] {
  const [flag, field] =
    column === "supralocal"
      ? ([actor.supralocal, "supralocal"] as const)
      : ([actor.boundaryCrossing, "boundary_crossing"] as const);
  const proposed = t(`shared-${answerOf({ value: flag.proposed })}`);
  const entry = (id: string, label: string, choice: boolean | null, checked: boolean): MenuEntry => ({
    id,
    label,
    checked,
    separated: choice === null,
    perform: () => void edit(project, [actor.id], { [field]: choice }),
  });
  return [
    { heading: t(`partners-flag-${column}`, { name: actor.name }) },
    entry("yes", capital(t("shared-yes")), true, flag.overruled && flag.value === true),
    entry("no", capital(t("shared-no")), false, flag.overruled && !flag.value),
    entry("follow", t("partners-flag-follow", { proposed }), null, !flag.overruled),
  ];
}
