// Everything that can be done to actors, as records: the map, the tree, the table and the details build their menus,
// buttons and shortcuts from this list.

import ArrowRightLeft from "@lucide/svelte/icons/arrow-right-left";
import CircleDot from "@lucide/svelte/icons/circle-dot";
import ExternalLink from "@lucide/svelte/icons/external-link";
import Handshake from "@lucide/svelte/icons/handshake";
import PanelRight from "@lucide/svelte/icons/panel-right";
import PencilLine from "@lucide/svelte/icons/pencil-line";
import Shapes from "@lucide/svelte/icons/shapes";
import Shuffle from "@lucide/svelte/icons/shuffle";
import Trash2 from "@lucide/svelte/icons/trash-2";
import type { OpenProject } from "$ui/project/open.svelte";
import { app } from "$ui/app/app.svelte";
import { toast, type MenuEntry } from "$ui/shared";
import { bound, menuOf, type ActionOn } from "$ui/shared/action-on";
import { t } from "$ui/text";
import { ask } from "$ui/ask/asked.svelte";
import { remove, type } from "../verbs";
import { halfActions } from "./half";
import { leadActions } from "./lead";
import { others, type OnActors } from "./on-actors";
import { statusActions } from "./status";

export type { ActorScreen, OnActors } from "./on-actors";
export { statusMenu } from "./status";

const some = (on: OnActors) => on.actors.length > 0;
const someOthers = (on: OnActors) => others(on).length > 0;
const isOne = (on: OnActors) => on.actors.length === 1;

/** What can be done to actors, in the order of a menu. */
export const ACTOR_ACTIONS: readonly ActionOn<OnActors>[] = [
  {
    id: "actor-details",
    label: "shared-details-show",
    icon: PanelRight,
    when: (on) => some(on) && on.screen.details !== undefined,
    perform: ({ screen }) => screen.details?.(),
  },
  {
    id: "actor-rename",
    label: "actor-action-rename",
    icon: PencilLine,
    keys: "F2",
    group: "actor-group",
    when: isOne,
    perform: async ({ project, actors: [actor = ""], screen }) => {
      if (screen.rename) return screen.rename();
      const name = project.actors.get(actor)?.name ?? "";
      await ask("name", { name, rename: (name) => type(project, actor, { name }) });
    },
  },
  ...statusActions,
  {
    id: "actor-move",
    label: "actor-action-move",
    icon: ArrowRightLeft,
    keys: "Mod+Shift+M",
    group: "actor-group",
    when: someOthers,
    perform: async (on) => void (await ask("move", { actors: others(on) })),
  },
  ...halfActions,
  {
    id: "actor-sectors",
    label: "actor-action-sectors",
    icon: Shapes,
    when: some,
    perform: async ({ actors }) => void (await ask("sectors", { actors })),
  },
  ...leadActions,
  {
    id: "actor-scenario",
    label: "actor-action-scenario",
    icon: Shuffle,
    keys: "Mod+Shift+S",
    group: "actor-group",
    when: some,
    perform: ({ project, actors, screen }) => combine(project, actors, screen.lens ? [screen.lens.id] : []),
  },
  {
    id: "actor-alliance",
    label: "actor-action-alliance",
    icon: Handshake,
    keys: "Mod+Shift+L",
    group: "actor-group",
    when: someOthers,
    perform: async (on) => {
      const made = await ask("alliance", { actors: others(on) });
      if (!made) return;
      on.screen.joined?.(made.id);
      const name = on.project.tables.alliance.get(made.id)?.name ?? "";
      toast({
        text: t(made.isNew ? "alliances-said-made" : "alliances-said-joined", { name }),
        tone: "good",
        action: {
          label: t("shared-open"),
          perform: () => app.go({ screen: "alliances", alliance: made.id }),
        },
      });
    },
  },
  {
    id: "actor-on-map",
    label: "actor-on-map",
    icon: CircleDot,
    when: (on) => some(on) && on.screen.name !== "map",
    perform: ({ actors }) => app.go({ screen: "map", actors }),
  },
  {
    id: "actor-partner",
    label: "actor-in-table",
    icon: ExternalLink,
    when: (on) => isOne(on) && someOthers(on) && on.screen.name !== "table",
    perform: ({ actors: [actor] }) => app.go({ screen: "partners", actor }),
  },
  {
    id: "actor-remove",
    label: "actor-action-remove",
    icon: Trash2,
    keys: "Delete",
    group: "actor-group",
    danger: true,
    when: someOthers,
    perform: async (on) => void (await remove(on.project, others(on))),
  },
];

/** Returns the menu of what can be done to actors; of many it says how many. */
export function actorMenu(on: OnActors): MenuEntry[] {
  const heading = t("actor-menu-many", { count: on.actors.length });
  return [...(on.actors.length > 1 ? [{ heading }] : []), ...menuOf(bound(ACTOR_ACTIONS, () => on))];
}

/** Combines actors into a scenario that comes from these starting points, and says so. */
export async function combine(
  project: OpenProject,
  actors: readonly string[],
  startingPoints: readonly string[],
): Promise<void> {
  const made = await ask("scenario", { actors, startingPoints });
  if (!made) return;
  const name = project.tables.scenario.get(made.id)?.name ?? "";
  toast({
    text: t(made.isNew ? "scenarios-said-made" : "scenarios-said-joined", { name }),
    tone: "good",
    action: { label: t("shared-open"), perform: () => app.go({ screen: "scenarios", scenario: made.id }) },
  });
}
