// What a search found, for people: by noun, with what it belongs to, and where in the program it is.

import CalendarCheck from "@lucide/svelte/icons/calendar-check";
import CircleDot from "@lucide/svelte/icons/circle-dot";
import Inbox from "@lucide/svelte/icons/inbox";
import HandCoins from "@lucide/svelte/icons/hand-coins";
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
import type { Half, Hit } from "../bindings";
import type { Place } from "../app/places";
import { grouped } from "../project/grouped";
import type { Noun, RecordOf, Tables } from "../project/tables";
import type { Option } from "../shared/choice/option";
import type { Icon } from "../shared/icons";
import { label, longDay } from "../text";

/** Something that was found, with what tells it from its namesakes. */
export interface Found extends Hit {
  readonly detail: string;
  readonly icon: Icon;
  /** The half whose colour the icon takes. */
  readonly half: Half | null;
  readonly place: Place;
}

/** What was found of one noun. */
export interface FoundGroup {
  readonly noun: string;
  readonly found: readonly Found[];
}

/** Gives an actor as people know it: its municipality and its sectors, with the icon of the first. */
export type ActorOf = (id: string) => Option | undefined;

/** Puts hits together by noun; the noun of the best hit comes first. What is gone meanwhile is left out. */
export function groupsOf(hits: readonly Hit[], tables: Tables, actorOf: ActorOf): FoundGroup[] {
  const found = hits.flatMap((hit) => lookUp(hit, tables, actorOf) ?? []);
  return [...grouped(found, ({ noun }) => noun)].map(([noun, found]) => ({ noun, found }));
}

/** What a record belongs to, and where it is. */
interface Whereabouts {
  readonly detail?: string;
  readonly half?: Half | null;
  readonly place: Place;
}

type Finder = (tables: Tables, id: string) => (Whereabouts & { readonly icon: Icon }) | undefined;

/**
 * Says what a record belongs to and where it is; nothing when there is no such record any more. The icon is that of its
 * screen, where the screen has one.
 */
function finder<N extends Noun>(
  noun: N,
  icon: Icon,
  find: (record: RecordOf<N>, tables: Tables) => Whereabouts,
): Finder {
  return (tables, id) => {
    const record = tables[noun].get(id) as RecordOf<N> | undefined;
    return record && { icon, ...find(record, tables) };
  };
}

const FINDERS: Readonly<Record<string, Finder>> = {
  project: finder("project", House, () => ({ place: { screen: "organisation" } })),
  own_entry: finder("own_entry", Tag, ({ list }) => ({
    detail: label("list", list),
    place: list === "criterion" ? { screen: "alliances", tab: "criteria" } : { screen: "organisation" },
  })),
  municipality: finder("municipality", MapPin, ({ id, province }) => ({
    detail: province ?? "",
    place: { screen: "map", municipality: id },
  })),
  actor: finder("actor", CircleDot, ({ id }) => ({ place: { screen: "map", actors: [id] } })),
  contact: finder("contact", UserRound, ({ actor_id }, tables) => ({
    detail: tables.actor.get(actor_id)?.name ?? "",
    place: { screen: "partners", actor: actor_id },
  })),
  starting_point: finder("starting_point", Scale, ({ id, kind }) => ({
    detail: label("starting-point-kind", kind),
    place: { screen: "starting-points", card: id },
  })),
  lead: finder("lead", Scale, ({ starting_point_id, actor_id }, tables) => ({
    detail: tables.actor.get(actor_id)?.name ?? "",
    place: { screen: "starting-points", card: starting_point_id },
  })),
  idea: finder("idea", Lightbulb, ({ starting_point_id }, tables) => ({
    detail: tables.starting_point.get(starting_point_id)?.text ?? "",
    place: { screen: "starting-points", card: starting_point_id },
  })),
  scenario: finder("scenario", Shuffle, ({ id }) => ({ place: { screen: "scenarios", scenario: id } })),
  alliance: finder("alliance", Handshake, ({ id, phase }) => ({
    detail: label("phase", phase),
    place: { screen: "alliances", alliance: id },
  })),
  member: finder("member", Handshake, ({ alliance_id, actor_id }, tables) => ({
    detail: tables.actor.get(actor_id)?.name ?? "",
    place: { screen: "alliances", alliance: alliance_id, tab: "cooperation" },
  })),
  assessment: finder("assessment", ListChecks, ({ alliance_id, date }) => ({
    detail: longDay(date),
    place: { screen: "alliances", alliance: alliance_id, tab: "criteria" },
  })),
  answer: finder("answer", ListChecks, ({ assessment_id, criterion }, tables) => ({
    detail: tables.own_entry.get(criterion)?.label ?? label("criterion", criterion),
    place: {
      screen: "alliances",
      alliance: tables.assessment.get(assessment_id)?.alliance_id,
      tab: "criteria",
    },
  })),
  agreement: finder("agreement", CalendarCheck, ({ alliance_id }, tables) => ({
    detail: tables.alliance.get(alliance_id)?.name ?? "",
    place: { screen: "alliances", alliance: alliance_id, tab: "agreements" },
  })),
  impact_note: finder("impact_note", Sprout, ({ alliance_id, date }) => ({
    detail: date === null ? "" : longDay(date),
    place: { screen: "alliances", alliance: alliance_id, tab: "impact" },
  })),
  unplaced: finder("unplaced", Inbox, ({ place }) => ({ detail: place, place: { screen: "map" } })),
  scheme: finder("scheme", HandCoins, ({ kind }) => ({
    detail: label("scheme-kind", kind),
    place: { screen: "funding" },
  })),
  scheme_amount: finder("scheme_amount", HandCoins, ({ scheme_id }, tables) => ({
    detail: tables.scheme.get(scheme_id)?.name ?? "",
    place: { screen: "funding" },
  })),
  funding_line: finder("funding_line", HandCoins, ({ alliance_id }, tables) => ({
    detail: tables.alliance.get(alliance_id)?.name ?? "",
    place: { screen: "alliances", alliance: alliance_id, tab: "funding" },
  })),
};

function lookUp(hit: Hit, tables: Tables, actorOf: ActorOf): Found | undefined {
  const there = FINDERS[hit.noun]?.(tables, hit.id);
  if (!there) return undefined;
  const {
    icon = there.icon,
    half = null,
    detail = "",
  } = (hit.noun === "actor" ? actorOf(hit.id) : undefined) ?? there;
  return { ...hit, ...there, icon, half, detail };
}
