import CalendarCheck from "@lucide/svelte/icons/calendar-check";
import CircleDot from "@lucide/svelte/icons/circle-dot";
import Handshake from "@lucide/svelte/icons/handshake";
import House from "@lucide/svelte/icons/house";
import Lightbulb from "@lucide/svelte/icons/lightbulb";
import ListChecks from "@lucide/svelte/icons/list-checks";
import MapPin from "@lucide/svelte/icons/map-pin";
import Scale from "@lucide/svelte/icons/scale";
import Shuffle from "@lucide/svelte/icons/shuffle";
import Sprout from "@lucide/svelte/icons/sprout";
import Tag from "@lucide/svelte/icons/tag";
import UserRound from "@lucide/svelte/icons/user-round";
import type { Icon } from "../shared";

const ICONS: Readonly<Record<string, Icon>> = {
  project: House,
  municipality: MapPin,
  actor: CircleDot,
  contact: UserRound,
  starting_point: Scale,
  lead: Scale,
  idea: Lightbulb,
  scenario: Shuffle,
  alliance: Handshake,
  member: Handshake,
  assessment: ListChecks,
  answer: ListChecks,
  agreement: CalendarCheck,
  impact_note: Sprout,
};

/** The icon of a noun; that of its screen, where the screen has one. */
export function nounIcon(noun: string): Icon {
  return ICONS[noun] ?? Tag;
}
