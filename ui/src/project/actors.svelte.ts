// The actors of a project as people know them: with their municipality, their sectors, and the borders they cross.

import { untrack } from "svelte";
import type { Actor, Contact, Crossing, Flag, Flags, Half, Reach } from "../bindings";
import type { Option } from "../shared/choice/option";
import { iconNamed } from "../shared/icons";
import { compared, folded, list, t } from "../text";
import { choicesOf, type Choice } from "./catalogue";
import { ListById } from "./list-by-id";
import type { Tables } from "./tables";

/** How many actors a field offers while people type: more is no choice but a list. */
const MOST = 20;

/** An actor with what every screen shows of it. */
export interface ActorView {
  readonly id: string;
  readonly name: string;
  readonly half: Half;
  /** The id of its bubble. */
  readonly municipality: string;
  /** The name of its bubble. */
  readonly town: string;
  /** In the order of the catalogue, those of the project itself last. The first one gives the icon. */
  readonly sectors: readonly Choice[];
  readonly supralocal: Flag;
  readonly boundaryCrossing: Flag;
  readonly contacts: readonly Contact[];
  /** Whether it is our own organisation. */
  readonly own: boolean;
  readonly record: Actor;
}

const UNKNOWN: Flag = { value: false, proposed: false, overruled: false };

/**
 * The actors of a project by id; reactive. A view is made when it is read, and again only after something in it
 * changed: until then it is the same object.
 */
export class Actors {
  readonly #tables: Tables;
  readonly #views = new Map<string, ActorView>();
  readonly #all: ListById<ActorView>;
  readonly #followers: ((id: string) => void)[] = [];
  #flags: Flags["actors"] = {};
  #version = $state(0);

  constructor(tables: Tables) {
    this.#tables = tables;
    this.#all = new ListById(
      (id) => this.get(id),
      () => this.of(tables.actor.all.map(({ id }) => id)),
    );
    tables.actor.follow((before, after) => this.#renew((before ?? after)?.id));
    tables.municipality.follow((before, after) => {
      const id = (before ?? after)?.id ?? "";
      for (const actor of tables.actor.where("municipality_id", id)) this.#renew(actor.id);
    });
    tables.actor_choice.follow((before, after) => {
      const choice = before ?? after;
      if (choice?.list === "sector") this.#renew(choice.actor_id);
    });
    tables.own_entry.follow((before, after) => {
      const id = (before ?? after)?.id ?? "";
      for (const choice of tables.actor_choice.where("code", id)) this.#renew(choice.actor_id);
    });
    tables.contact.follow((before, after) => {
      for (const contact of [before, after]) this.#renew(contact?.actor_id);
    });
    tables.project.follow((before, after) => {
      for (const project of [before, after]) this.#renew(project?.own_actor_id);
    });
  }

  /** Returns an actor. */
  get(id: string): ActorView | undefined {
    void this.#version;
    let view = this.#views.get(id);
    if (!view) {
      view = untrack(() => this.#make(id));
      if (view) this.#views.set(id, view);
    }
    return view;
  }

  /** Returns the actors with these ids, as far as they are still there. */
  of(ids: Iterable<string>): ActorView[] {
    return [...ids].flatMap((id) => this.get(id) ?? []);
  }

  /** All actors, by id. */
  get all(): readonly ActorView[] {
    void this.#version;
    return untrack(() => this.#all.list);
  }

  /** Returns the actors in a bubble, by id. */
  in(municipality: string): readonly ActorView[] {
    return this.of(this.#tables.actor.where("municipality_id", municipality).map(({ id }) => id));
  }

  /** Our own organisation. */
  get own(): ActorView {
    return this.get(this.#tables.project.get("project")!.own_actor_id)!;
  }

  /** Calls back for every actor of which the view changes, comes or goes. */
  follow(follower: (id: string) => void): void {
    this.#followers.push(follower);
  }

  /** Takes over which borders these actors cross, as core says. */
  takeFlags(flags: Flags["actors"]): void {
    for (const [id, crossing] of Object.entries(flags)) {
      if (!differs(this.#flags[id], crossing)) continue;
      this.#flags[id] = crossing;
      this.#renew(id);
    }
  }

  /**
   * Finds actors by the beginnings of words in their name, municipality or sectors; names come first. Leaves out those
   * for which `except` holds.
   */
  search(text: string, except: (id: string) => boolean, most = MOST): ActorView[] {
    const wanted = folded(text.trim()).split(/\s+/);
    const begins = (words: string, begin: string) => words.startsWith(begin) || words.includes(` ${begin}`);
    const found: { actor: ActorView; inName: boolean }[] = [];
    for (const actor of this.all) {
      if (except(actor.id)) continue;
      const { name, everything } = soughtIn(actor);
      if (!wanted.every((begin) => begins(everything, begin))) continue;
      found.push({ actor, inName: wanted.every((begin) => begins(name, begin)) });
    }
    found.sort(
      (one, other) => Number(other.inName) - Number(one.inName) || compared(one.actor.name, other.actor.name),
    );
    return found.slice(0, most).map(({ actor }) => actor);
  }

  /** Looks actors up for a field, see {@link Actors.search}. */
  options(except: (id: string) => boolean): (text: string) => Promise<Option[]> {
    return (text) => Promise.resolve(this.search(text, except).map(actorOption));
  }

  #renew(id: string | undefined): void {
    if (id === undefined) return;
    this.#views.delete(id);
    this.#all.touch(id);
    this.#version += 1;
    for (const follower of this.#followers) follower(id);
  }

  #make(id: string): ActorView | undefined {
    const { actor, actor_choice, municipality, contact, project } = this.#tables;
    const record = actor.get(id);
    if (!record) return undefined;
    const codes = new Set<string>();
    for (const { list, code } of actor_choice.where("actor_id", id)) if (list === "sector") codes.add(code);
    const crossing: Crossing | undefined = this.#flags[id];
    return {
      id,
      name: record.name,
      half: record.half,
      municipality: record.municipality_id,
      town: municipality.get(record.municipality_id)?.name ?? "",
      sectors: choicesOf(this.#tables, "sector").filter(({ code }) => codes.has(code)),
      supralocal: crossing?.supralocal ?? UNKNOWN,
      boundaryCrossing: crossing?.boundary_crossing ?? UNKNOWN,
      contacts: contact.where("actor_id", id),
      own: id === project.get("project")?.own_actor_id,
      record,
    };
  }
}

/**
 * Counts the municipalities and the sectors of actors that only the screen puts together: a selection, a choice in the
 * making. Core counts those of scenarios and alliances.
 */
export function reachOf(actors: Iterable<ActorView>): Reach {
  const municipalities = new Set<string>();
  const sectors = new Set<string>();
  for (const actor of actors) {
    municipalities.add(actor.municipality);
    for (const { code } of actor.sectors) sectors.add(code);
  }
  return { municipalities: municipalities.size, sectors: sectors.size };
}

/** Returns the sectors of an actor in words: `welzijn en sport`; or that nobody knows them yet. */
export function sectorsInWords({ sectors }: Pick<ActorView, "sectors">): string {
  return sectors.length > 0 ? list(sectors.map(({ label }) => label)) : t("actor-sector-unknown");
}

/** Returns where an actor is and what it does: `Vilvoorde · welzijn en sport`. */
export function whereAndWhat(actor: ActorView): string {
  return [actor.town, sectorsInWords(actor)].filter(Boolean).join(" · ");
}

/** Returns the icon of an actor: that of its first sector. */
export function iconOf({ sectors }: ActorView): Option["icon"] {
  return iconNamed(sectors[0]?.icon);
}

/** Returns an actor as something to choose. */
export function actorOption(actor: ActorView): Option {
  const { id, name, half } = actor;
  return { id, label: name, detail: whereAndWhat(actor), icon: iconOf(actor), half };
}

// A view is replaced and never changed, so what was folded once of it stays true.
const sought = new WeakMap<ActorView, { name: string; everything: string }>();

function soughtIn(actor: ActorView): { name: string; everything: string } {
  let words = sought.get(actor);
  if (!words) {
    const name = folded(actor.name);
    sought.set(actor, (words = { name, everything: `${name} ${folded(whereAndWhat(actor))}` }));
  }
  return words;
}

function differs(one: Crossing | undefined, other: Crossing): boolean {
  const same = (a: Flag | undefined, b: Flag) =>
    a?.value === b.value && a.proposed === b.proposed && a.overruled === b.overruled;
  return !same(one?.supralocal, other.supralocal) || !same(one?.boundary_crossing, other.boundary_crossing);
}
