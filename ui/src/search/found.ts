// What a search found, for people: by noun, with what it belongs to, and where in the program it is.

import type { Half, Hit } from "../bindings";
import type { Place } from "../app/places";
import type { Noun, RecordOf, Tables } from "../project/tables";
import type { Option } from "../shared/choice/option";
import type { Icon } from "../shared/icons";
import { label, longDay } from "../text";
import { nounIcon } from "./icons";

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
  const groups = new Map<string, Found[]>();
  for (const hit of hits) {
    const found = lookUp(hit, tables, actorOf);
    if (!found) continue;
    const group = groups.get(hit.noun) ?? [];
    group.push(found);
    groups.set(hit.noun, group);
  }
  return [...groups].map(([noun, found]) => ({ noun, found }));
}

/** What a record belongs to, and where it is. */
interface Whereabouts {
  readonly detail?: string;
  readonly icon?: Icon;
  readonly half?: Half | null;
  readonly place: Place;
}

type Finder = (tables: Tables, id: string) => Whereabouts | undefined;

/** Says what a record belongs to and where it is; nothing when there is no such record any more. */
function finder<N extends Noun>(noun: N, find: (record: RecordOf<N>, tables: Tables) => Whereabouts): Finder {
  return (tables, id) => {
    const record = tables[noun].get(id) as RecordOf<N> | undefined;
    return record && find(record, tables);
  };
}

const FINDERS: Readonly<Record<string, Finder>> = {
  project: finder("project", () => ({ place: { screen: "organisation" } })),
  own_entry: finder("own_entry", ({ list }) => ({
    detail: label("list", list),
    place: list === "criterion" ? { screen: "alliances", tab: "criteria" } : { screen: "organisation" },
  })),
  municipality: finder("municipality", ({ id, province }) => ({
    detail: province ?? "",
    place: { screen: "map", municipality: id },
  })),
  actor: finder("actor", ({ id }) => ({ place: { screen: "map", actors: [id] } })),
  contact: finder("contact", ({ actor_id }, tables) => ({
    detail: tables.actor.get(actor_id)?.name ?? "",
    place: { screen: "partners", actor: actor_id },
  })),
  starting_point: finder("starting_point", ({ id, kind }) => ({
    detail: label("starting-point-kind", kind),
    place: { screen: "starting-points", card: id },
  })),
  lead: finder("lead", ({ starting_point_id, actor_id }, tables) => ({
    detail: tables.actor.get(actor_id)?.name ?? "",
    place: { screen: "starting-points", card: starting_point_id },
  })),
  idea: finder("idea", ({ starting_point_id }, tables) => ({
    detail: tables.starting_point.get(starting_point_id)?.text ?? "",
    place: { screen: "starting-points", card: starting_point_id },
  })),
  scenario: finder("scenario", ({ id }) => ({ place: { screen: "scenarios", scenario: id } })),
  alliance: finder("alliance", ({ id, phase }) => ({
    detail: label("phase", phase),
    place: { screen: "alliances", alliance: id },
  })),
  member: finder("member", ({ alliance_id, actor_id }, tables) => ({
    detail: tables.actor.get(actor_id)?.name ?? "",
    place: { screen: "alliances", alliance: alliance_id, tab: "cooperation" },
  })),
  assessment: finder("assessment", ({ alliance_id, date }) => ({
    detail: longDay(date),
    place: { screen: "alliances", alliance: alliance_id, tab: "criteria" },
  })),
  answer: finder("answer", ({ assessment_id, criterion }, tables) => ({
    detail: tables.own_entry.get(criterion)?.label ?? label("criterion", criterion),
    place: {
      screen: "alliances",
      alliance: tables.assessment.get(assessment_id)?.alliance_id,
      tab: "criteria",
    },
  })),
  agreement: finder("agreement", ({ alliance_id }, tables) => ({
    detail: tables.alliance.get(alliance_id)?.name ?? "",
    place: { screen: "alliances", alliance: alliance_id, tab: "agreements" },
  })),
  impact_note: finder("impact_note", ({ alliance_id, date }) => ({
    detail: date === null ? "" : longDay(date),
    place: { screen: "alliances", alliance: alliance_id, tab: "impact" },
  })),
};

function lookUp(hit: Hit, tables: Tables, actorOf: ActorOf): Found | undefined {
  const there = FINDERS[hit.noun]?.(tables, hit.id);
  if (!there) return undefined;
  const {
    icon = nounIcon(hit.noun),
    half = null,
    detail = "",
  } = (hit.noun === "actor" ? actorOf(hit.id) : undefined) ?? there;
  return { ...hit, ...there, icon, half, detail };
}
