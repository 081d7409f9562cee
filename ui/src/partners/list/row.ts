// The lines of the partners table: what is known of each actor, brought together from the records.

import type { Actor, Contact, Flag, Flags } from "$ui/bindings";
import type { Choice } from "$ui/project/catalogue";
import type { Tables } from "$ui/project/tables";
import { folded } from "$ui/text";

/** One actor of the table. */
export interface Row {
  readonly id: string;
  readonly actor: Actor;
  /** The name of its bubble. */
  readonly municipality: string;
  /** In the order of the catalogue, those of the project itself last. */
  readonly sectors: readonly Choice[];
  readonly supralocal: Flag;
  readonly boundaryCrossing: Flag;
  readonly contacts: readonly Contact[];
}

const UNKNOWN: Flag = { value: false, proposed: false, overruled: false };

/** Gives the sectors of every actor, in the order of the list. */
export function sectorsByActor(
  rows: Iterable<Tables["actor_choice"] extends Map<string, infer R> ? R : never>,
  sectors: readonly Choice[],
): Map<string, Choice[]> {
  const places = new Map(sectors.map((sector, place) => [sector.code, place]));
  const found = new Map<string, Choice[]>();
  for (const { actor_id, list, code } of rows) {
    const sector = sectors[places.get(code) ?? -1];
    if (list === "sector" && sector) found.set(actor_id, [...(found.get(actor_id) ?? []), sector]);
  }
  const placeOf = ({ code }: Choice) => places.get(code) ?? 0;
  for (const own of found.values()) own.sort((one, other) => placeOf(one) - placeOf(other));
  return found;
}

/** Brings things together by the actor they belong to. */
export function byActor<T extends { actor_id: string }>(things: Iterable<T>): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const thing of things) {
    const own = found.get(thing.actor_id);
    if (own) own.push(thing);
    else found.set(thing.actor_id, [thing]);
  }
  return found;
}

/** Gives a line for every actor but our own organisation, which is nobody's partner here. */
export function rowsOf(
  tables: Pick<Tables, "actor" | "municipality">,
  own: string,
  flags: Flags["actors"],
  sectors: ReadonlyMap<string, readonly Choice[]>,
  contacts: ReadonlyMap<string, readonly Contact[]>,
): Row[] {
  const rows: Row[] = [];
  for (const actor of tables.actor.values()) {
    if (actor.id === own) continue;
    rows.push({
      id: actor.id,
      actor,
      municipality: tables.municipality.get(actor.municipality_id)?.name ?? "",
      sectors: sectors.get(actor.id) ?? [],
      supralocal: flags[actor.id]?.supralocal ?? UNKNOWN,
      boundaryCrossing: flags[actor.id]?.boundary_crossing ?? UNKNOWN,
      contacts: contacts.get(actor.id) ?? [],
    });
  }
  return rows;
}

// Records are replaced and never changed, so what was folded once of a record stays true.
const ofActors = new WeakMap<Actor, string>();
const ofContacts = new WeakMap<Contact, string>();
const ofWords = new Map<string, string>();

/** Gives the words of a line in which people can search, without capitals and accents. */
export function searchedIn({ actor, municipality, sectors, contacts }: Row): string {
  const known = remembered(ofActors, actor, ({ name, notes, next_step, offer }) =>
    [name, next_step, offer, notes].join("\n"),
  );
  const people = contacts.map((contact) =>
    remembered(ofContacts, contact, (one) => [one.name, one.function, one.email, one.notes].join("\n")),
  );
  return [known, foldedWord(municipality), ...sectors.map(({ label }) => foldedWord(label)), ...people].join(
    "\n",
  );
}

function remembered<T extends object>(
  memory: WeakMap<T, string>,
  record: T,
  text: (record: T) => string,
): string {
  let found = memory.get(record);
  if (found === undefined) memory.set(record, (found = folded(text(record))));
  return found;
}

function foldedWord(word: string): string {
  let found = ofWords.get(word);
  if (found === undefined) ofWords.set(word, (found = folded(word)));
  return found;
}
