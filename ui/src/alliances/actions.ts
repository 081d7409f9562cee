// What can be done to an alliance, as records: the map and the page of an alliance build their menus from this list.

import BoxSelect from "@lucide/svelte/icons/box-select";
import CircleDot from "@lucide/svelte/icons/circle-dot";
import ExternalLink from "@lucide/svelte/icons/external-link";
import PanelRight from "@lucide/svelte/icons/panel-right";
import Trash2 from "@lucide/svelte/icons/trash-2";
import { app } from "$ui/app/app.svelte";
import type { OpenProject } from "$ui/project/open.svelte";
import { removeRecord } from "$ui/project/records";
import { sayDone } from "$ui/project/way-back";
import type { ActionOn } from "$ui/shared/action-on";
import { t } from "$ui/text";

/** An alliance, and the screen on which something is done to it. */
export interface OnAlliance {
  readonly project: OpenProject;
  readonly alliance: string;
  readonly screen: {
    readonly name: "map" | "page";
    /** Shows the details; absent where they are shown already. */
    readonly details?: () => void;
  };
}

/** What can be done to an alliance, in the order of a menu. */
export const ALLIANCE_ACTIONS: readonly ActionOn<OnAlliance>[] = [
  {
    id: "alliance-details",
    label: "shared-details-show",
    icon: PanelRight,
    when: ({ screen }) => screen.details !== undefined,
    perform: ({ screen }) => screen.details?.(),
  },
  {
    id: "alliance-open",
    label: "alliances-action-open",
    icon: ExternalLink,
    when: ({ screen }) => screen.name !== "page",
    perform: ({ alliance }) => app.go({ screen: "alliances", alliance }),
  },
  {
    id: "alliance-members",
    label: "alliances-action-members",
    icon: BoxSelect,
    when: (on) => on.screen.name === "map" && membersOf(on).length > 0,
    perform: (on) => on.project.selection.choose(membersOf(on)),
  },
  {
    id: "alliance-on-map",
    label: "actor-on-map",
    icon: CircleDot,
    when: (on) => on.screen.name !== "map" && membersOf(on).length > 0,
    perform: (on) => app.go({ screen: "map", actors: membersOf(on) }),
  },
  {
    id: "alliance-remove",
    label: "alliances-remove",
    icon: Trash2,
    danger: true,
    perform: async ({ project, alliance, screen }) => {
      const name = project.tables.alliance.get(alliance)?.name ?? "";
      if (!(await removeRecord(project, "alliance", alliance))) return;
      sayDone(project, t("alliances-removed", { name }));
      if (screen.name === "page") await app.go({ screen: "alliances" });
    },
  },
];

function membersOf({ project, alliance }: OnAlliance): string[] {
  return project.tables.member.where("alliance_id", alliance).map(({ actor_id }) => actor_id);
}
