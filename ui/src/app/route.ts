// The route of the method: the screens in their order, with how much there is on each.

import CircleDot from "@lucide/svelte/icons/circle-dot";
import FolderOutput from "@lucide/svelte/icons/folder-output";
import Handshake from "@lucide/svelte/icons/handshake";
import House from "@lucide/svelte/icons/house";
import Scale from "@lucide/svelte/icons/scale";
import Shuffle from "@lucide/svelte/icons/shuffle";
import Table2 from "@lucide/svelte/icons/table-2";
import type { Tables } from "../project/tables";
import type { RouteSection } from "../shared";
import { t } from "../text";
import type { Screen } from "./places";

/** Gives the route through a project, from where somebody is. */
export function route(tables: Tables, current: Screen): RouteSection[] {
  const item = (id: Screen, icon: typeof House, count?: number) => ({
    id,
    label: t(`app-screen-${id}`),
    icon,
    count,
    current: id === current,
  });
  const partners = [...tables.actor.values()].filter(({ status }) => status !== null).length;
  return [
    {
      label: t("app-prepare"),
      items: [item("organisation", House), item("starting-points", Scale, tables.starting_point.size)],
    },
    {
      label: t("app-build"),
      items: [
        // Our own organisation is on the map too, but nobody had to find it.
        item("map", CircleDot, tables.actor.size - 1),
        item("scenarios", Shuffle, tables.scenario.size),
        item("partners", Table2, partners),
        item("alliances", Handshake, tables.alliance.size),
      ],
    },
    { label: t("app-together"), items: [item("sharing", FolderOutput)] },
  ];
}
