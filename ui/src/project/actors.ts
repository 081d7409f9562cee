// The actors of a project with what people know them by: their municipality and their sectors.

import type { Actor, Half } from "../bindings";
import type { Option } from "../shared/choice/option";
import { iconNamed } from "../shared/icons";
import { folded, list } from "../text";
import { choicesOf, type Choice } from "./catalogue";
import type { Tables } from "./tables";

/** How many actors a field offers while people type: more is no choice but a list. */
const MOST = 12;

/** An actor, with its municipality and its sectors in words. */
export interface KnownActor {
  readonly id: string;
  readonly name: string;
  readonly half: Half;
  /** The bubble it stands in. */
  readonly municipality: string;
  readonly town: string;
  readonly sectors: readonly Choice[];
  /** Whether it is our own organisation. */
  readonly own: boolean;
}

/** Everybody in a project, by id; one pass over the tables. */
export type KnownActors = ReadonlyMap<string, KnownActor>;

/** Gives everybody in a project. */
export function knownActors(tables: Tables): KnownActors {
  const byCode = new Map(choicesOf(tables, "sector").map((choice) => [choice.code, choice]));
  const sectors = new Map<string, Choice[]>();
  for (const { actor_id, list, code } of tables.actor_choice.values()) {
    const sector = list === "sector" ? byCode.get(code) : undefined;
    if (sector) sectors.set(actor_id, [...(sectors.get(actor_id) ?? []), sector]);
  }
  const own = tables.project.get("project")?.own_actor_id;
  const known = (actor: Actor): KnownActor => ({
    id: actor.id,
    name: actor.name,
    half: actor.half,
    municipality: actor.municipality_id,
    town: tables.municipality.get(actor.municipality_id)?.name ?? "",
    sectors: sectors.get(actor.id) ?? [],
    own: actor.id === own,
  });
  return new Map([...tables.actor.values()].map((actor) => [actor.id, known(actor)]));
}

/** Says where an actor stands and what it does: `Vilvoorde · welzijn en sport`. */
export function whereAndWhat({ town, sectors }: KnownActor): string {
  return [town, list(sectors.map(({ label }) => label))].filter(Boolean).join(" · ");
}

/** Gives an actor as something to choose. */
export function actorOption(actor: KnownActor): Option {
  const detail = whereAndWhat(actor);
  return {
    id: actor.id,
    label: actor.name,
    detail,
    icon: iconNamed(actor.sectors[0]?.icon),
    half: actor.half,
  };
}

/** Finds actors by the beginnings of words in their name, municipality or sectors; names come first. */
export function searchActors(
  actors: KnownActors,
  text: string,
  without: ReadonlySet<string>,
  most = MOST,
): KnownActor[] {
  const wanted = folded(text.trim()).split(/\s+/);
  const begins = (words: string, begin: string) => words.startsWith(begin) || words.includes(` ${begin}`);
  const found: { actor: KnownActor; inName: boolean }[] = [];
  for (const actor of actors.values()) {
    if (without.has(actor.id)) continue;
    const name = folded(actor.name);
    const all = `${name} ${folded(whereAndWhat(actor))}`;
    if (!wanted.every((begin) => begins(all, begin))) continue;
    found.push({ actor, inName: wanted.every((begin) => begins(name, begin)) });
  }
  found.sort(
    (one, other) =>
      Number(other.inName) - Number(one.inName) || one.actor.name.localeCompare(other.actor.name, "nl"),
  );
  return found.slice(0, most).map(({ actor }) => actor);
}

/** Counts the municipalities and the sectors in which actors are at home together. */
export function reachOf(actors: Iterable<KnownActor>): { municipalities: number; sectors: number } {
  const municipalities = new Set<string>();
  const sectors = new Set<string>();
  for (const actor of actors) {
    municipalities.add(actor.municipality);
    for (const { code } of actor.sectors) sectors.add(code);
  }
  return { municipalities: municipalities.size, sectors: sectors.size };
}
