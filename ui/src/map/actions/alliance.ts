// What can be done to the chosen alliance.

import BoxSelect from "@lucide/svelte/icons/box-select";
import ExternalLink from "@lucide/svelte/icons/external-link";
import PanelRight from "@lucide/svelte/icons/panel-right";
import type { MapLinks } from "../project";
import type { MapState } from "../state/map-state.svelte";
import type { MapAction } from "./action";

/** Gives the actions on the chosen alliance. */
export function allianceActions(map: MapState, links: MapLinks): MapAction[] {
  const chosen = () => map.alliances.get(map.selection.alliance ?? "");
  const about = "alliance" as const;
  return [
    {
      id: "map-alliance-details",
      label: "map-action-details",
      icon: PanelRight,
      about,
      when: () => chosen() !== undefined,
      perform: () => map.panels.goToDetails(),
    },
    {
      id: "map-open-alliance",
      label: "map-action-open-alliance",
      icon: ExternalLink,
      about,
      when: () => chosen() !== undefined && links.openAlliance !== undefined,
      perform: () => links.openAlliance?.(map.selection.alliance ?? ""),
    },
    {
      id: "map-choose-members",
      label: "map-action-choose-members",
      icon: BoxSelect,
      about,
      when: () => (chosen()?.members.length ?? 0) > 0,
      perform: () => map.selection.choose(chosen()?.members ?? []),
    },
  ];
}
