// The words of an actor in which people search, without capitals and accents.

import type { ActorView } from "$ui/project/actors.svelte";
import { folded } from "$ui/text";

// A view is replaced and never changed, so what was folded once of it stays true.
const known = new WeakMap<ActorView, string>();

/** Returns the words of an actor in which people can search. */
export function searchedIn(actor: ActorView): string {
  let words = known.get(actor);
  if (words === undefined) known.set(actor, (words = folded(wordsOf(actor))));
  return words;
}

function wordsOf({ name, town, sectors, contacts, record }: ActorView): string {
  const people = contacts.flatMap((one) => [one.name, one.function, one.email, one.notes]);
  const { next_step, offer, notes } = record;
  return [name, next_step, offer, notes, town, ...sectors.map(({ label }) => label), ...people].join("\n");
}
