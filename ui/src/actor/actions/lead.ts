import BookmarkMinus from "@lucide/svelte/icons/bookmark-minus";
import BookmarkPlus from "@lucide/svelte/icons/bookmark-plus";
import type { Lead } from "$ui/bindings";
import type { ActionOn } from "$ui/shared/action-on";
import { t } from "$ui/text";
import { names } from "../words";
import { ask } from "$ui/ask/asked.svelte";
import { addLeads, notYetOn, removeLeads } from "../verbs";
import { others, type OnActors } from "./on-actors";

/** Returns what the partnerkaart that is looked through says of these actors. */
function noted({ project, actors, screen }: OnActors): Lead[] {
  if (!screen.lens) return [];
  const leads = project.tables.lead.where("starting_point_id", screen.lens.id);
  return leads.filter(({ actor_id }) => actors.includes(actor_id));
}

/** Noting on a partnerkaart: on the one that is looked through, else on the one that people choose. */
export const leadActions: readonly ActionOn<OnActors>[] = [
  {
    id: "actor-lead-here",
    label: "actor-action-lead-here",
    icon: BookmarkPlus,
    keys: "Mod+Shift+N",
    group: "actor-group",
    when: ({ project, actors, screen }) =>
      !!screen.lens && notYetOn(project, screen.lens.id, actors).length > 0,
    perform: async ({ project, actors, screen }) => {
      if (!screen.lens) return;
      const about = notYetOn(project, screen.lens.id, actors);
      if (!(await addLeads(project, screen.lens.id, about))) return;
      screen.say?.(t("actor-said-leads", { count: about.length, name: names(project, about) }));
    },
  },
  {
    id: "actor-lead-off",
    label: "actor-action-lead-off",
    icon: BookmarkMinus,
    when: (on) => noted(on).length > 0,
    perform: async (on) => void (await removeLeads(on.project, noted(on))),
  },
  {
    id: "actor-lead",
    label: "actor-action-lead",
    icon: BookmarkPlus,
    keys: "Mod+Shift+N",
    group: "actor-group",
    when: (on) => !on.screen.lens && others(on).length > 0,
    perform: async (on) => void (await ask("lead", { actors: others(on) })),
  },
];
