// The screens of a project: the route of the method, in its order, with how much there is on each.

import type { Component } from "svelte";
import CircleDot from "@lucide/svelte/icons/circle-dot";
import FolderClock from "@lucide/svelte/icons/folder-clock";
import FolderOutput from "@lucide/svelte/icons/folder-output";
import HandCoins from "@lucide/svelte/icons/hand-coins";
import Handshake from "@lucide/svelte/icons/handshake";
import House from "@lucide/svelte/icons/house";
import Scale from "@lucide/svelte/icons/scale";
import Shuffle from "@lucide/svelte/icons/shuffle";
import Table2 from "@lucide/svelte/icons/table-2";
import AlliancesScreen from "../alliances/AlliancesScreen.svelte";
import CopiesScreen from "../copies/CopiesScreen.svelte";
import FundingScreen from "../funding/FundingScreen.svelte";
import MapScreen from "../map/MapScreen.svelte";
import OrganisationScreen from "../organisation/OrganisationScreen.svelte";
import PartnersScreen from "../partners/PartnersScreen.svelte";
import type { OpenProject } from "../project/open.svelte";
import type { Tables } from "../project/tables";
import ScenariosScreen from "../scenarios/ScenariosScreen.svelte";
import type { Icon, RouteSection } from "../shared";
import SharingScreen from "../sharing/SharingScreen.svelte";
import StartingPointsScreen from "../starting-points/StartingPointsScreen.svelte";
import { t } from "../text";
import type { Place, Screen } from "./places";

/** A screen of a project. Each takes its own kind of place. */
interface ProjectScreen {
  readonly screen: Component<{ project: OpenProject; place: never }>;
  readonly icon: Icon;
  /** How much there is on it. */
  readonly count?: (tables: Tables) => number;
  /** Whether it fills the window, and scrolls in its own parts. */
  readonly fixed?: boolean;
}

const SECTIONS: readonly {
  readonly label: string;
  readonly screens: Readonly<Partial<Record<Screen, ProjectScreen>>>;
}[] = [
  {
    label: "app-prepare",
    screens: {
      organisation: { screen: OrganisationScreen, icon: House },
      "starting-points": {
        screen: StartingPointsScreen,
        icon: Scale,
        count: ({ starting_point }) => starting_point.size,
      },
    },
  },
  {
    label: "app-build",
    screens: {
      // Our own organisation is on the map too, but nobody had to find it.
      map: { screen: MapScreen, icon: CircleDot, count: ({ actor }) => actor.size - 1, fixed: true },
      scenarios: { screen: ScenariosScreen, icon: Shuffle, count: ({ scenario }) => scenario.size },
      partners: {
        screen: PartnersScreen,
        icon: Table2,
        count: ({ actor }) => actor.size - actor.count("status", null),
        fixed: true,
      },
      alliances: { screen: AlliancesScreen, icon: Handshake, count: ({ alliance }) => alliance.size },
      funding: { screen: FundingScreen, icon: HandCoins, count: ({ funding_line }) => funding_line.size },
    },
  },
  {
    label: "app-together",
    screens: {
      sharing: { screen: SharingScreen, icon: FolderOutput },
      copies: { screen: CopiesScreen, icon: FolderClock },
    },
  },
];

/** Returns a screen of a project; nothing for one outside it. */
export function screenOf({ screen }: Place): ProjectScreen | undefined {
  return SECTIONS.map(({ screens }) => screens[screen]).find((found) => found !== undefined);
}

/** Returns the route through a project, from where somebody is. */
export function route(tables: Tables, current: Screen): RouteSection[] {
  return SECTIONS.map(({ label, screens }) => ({
    label: t(label),
    items: (Object.entries(screens) as [Screen, ProjectScreen][]).map(([id, { icon, count }]) => ({
      id,
      label: t(`app-screen-${id}`),
      icon,
      count: count?.(tables),
      current: id === current,
    })),
  }));
}
