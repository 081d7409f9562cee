// Who is in an alliance: each member with the actor it is, and how many borders they cross together.

import type { Actor, Member } from "../bindings";
import type { Tables } from "../project/tables";
import { grouped } from "$ui/project/grouped";

/** A member of an alliance, with what people recognise it by. */
export interface Party {
  readonly member: Member;
  readonly actor: Actor;
  /** The name of its municipality. */
  readonly town: string;
  /** The codes of its sectors. */
  readonly sectors: readonly string[];
  /** Whether it is our own organisation. */
  readonly own: boolean;
}

/** Gives the members of every alliance, by its id: ourselves first, then by name, so that nobody moves while people edit. */
export function partiesByAlliance(tables: Tables): ReadonlyMap<string, readonly Party[]> {
  const own = tables.project.get("project")?.own_actor_id;
  const members = [...tables.member.values()];
  const involved = new Set(members.map(({ actor_id }) => actor_id));
  const choices = [...tables.actor_choice.values()].filter(
    ({ list, actor_id }) => list === "sector" && involved.has(actor_id),
  );
  const sectors = grouped(choices, ({ actor_id }) => actor_id);
  const parties = members.flatMap((member): Party[] => {
    const actor = tables.actor.get(member.actor_id);
    if (!actor) return [];
    return [
      {
        member,
        actor,
        town: tables.municipality.get(actor.municipality_id)?.name ?? "",
        sectors: (sectors.get(actor.id) ?? []).map(({ code }) => code),
        own: actor.id === own,
      },
    ];
  });
  parties.sort(
    (one, other) =>
      Number(other.own) - Number(one.own) || one.actor.name.localeCompare(other.actor.name, "nl"),
  );
  return grouped(parties, ({ member }) => member.alliance_id);
}

/** How many municipalities and sectors members have together. */
export interface Breadth {
  readonly municipalities: number;
  readonly sectors: number;
}

/** Counts the municipalities and sectors of members. */
export function breadthOf(parties: readonly Party[]): Breadth {
  return {
    municipalities: new Set(parties.map(({ actor }) => actor.municipality_id)).size,
    sectors: new Set(parties.flatMap(({ sectors }) => sectors)).size,
  };
}
