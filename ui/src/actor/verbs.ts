// What can be done to actors. Every verb is one step, and what is taken away can be brought back.

import { backend } from "$ui/backend";
import type { ActorEdit, Half, Lead, Place } from "$ui/bindings";
import type { OpenProject } from "$ui/project/open.svelte";
import { fieldName, typeRecord } from "$ui/project/records";
import { sayDone } from "$ui/project/way-back";
import { label, t } from "$ui/text";
import { isCrossing } from "./crossing";
import { ask } from "$ui/ask/asked.svelte";
import { names } from "./words";

const { commands } = backend;

/** Changes the same of actors. Returns whether it was done. */
export async function edit(
  project: OpenProject,
  actors: readonly string[],
  change: ActorEdit,
): Promise<boolean> {
  const done = await project.change((id) => commands.editActors(id, [...actors], change, "begins"));
  return done !== undefined;
}

/** Saves what is typed about an actor; what is typed in the same field within a few seconds is one step. */
export function type(project: OpenProject, actor: string, change: ActorEdit): Promise<void> {
  return project.typed(fieldName("actor", actor, change), (id, typing) =>
    commands.editActors(id, [actor], change, typing),
  );
}

/** Where actors go: to another bubble, to a half, or both. */
export interface Destination {
  readonly place?: Place;
  readonly half?: Half | null;
}

/**
 * Moves actors. Where their sectors do not belong in that half, asks first what to do: that holds for every way in
 * which an actor is moved. Returns whether it was done.
 */
export async function move(
  project: OpenProject,
  actors: readonly string[],
  { place, half = null }: Destination,
): Promise<boolean> {
  let sectors: string[] | null = null;
  if (half !== null && project.actors.of(actors).some((actor) => isCrossing(actor, half))) {
    const answer = await ask("crossing", {
      actors,
      half,
      place: placeWords(project, actors, { place, half }),
    });
    if (!answer) return false;
    ({ sectors } = answer);
  }
  if (place) {
    const send = (id: string) => commands.moveActors(id, [...actors], place, half, sectors);
    return (await project.change(send)) !== undefined;
  }
  return half === null || edit(project, actors, sectors ? { half, sectors } : { half });
}

/** Names where actors go, as far as that is on the map: `Vilvoorde, culturele helft`. */
function placeWords(project: OpenProject, actors: readonly string[], { place, half }: Destination): string {
  const here = new Set(project.actors.of(actors).map(({ municipality }) => municipality));
  const [only] = here.size === 1 ? here : [];
  const id = place === undefined ? only : place.type === "on-the-map" ? place.id : undefined;
  const town = project.tables.municipality.get(id ?? "")?.name;
  const words = half ? label("half", half) : "";
  return town === undefined ? words : t("actor-place", { name: town, half: words });
}

/** Removes actors; the toast brings them back. Returns whether it was done. */
export async function remove(project: OpenProject, actors: readonly string[]): Promise<boolean> {
  const text = t("actor-said-removed", { count: actors.length, names: names(project, actors) });
  const done = await project.change((id) => commands.removeActors(id, [...actors]));
  if (done === undefined) return false;
  sayDone(project, text);
  return true;
}

/** Returns the actors of which a partnerkaart says nothing yet. Our own organisation is on none. */
export function notYetOn(project: OpenProject, card: string, actors: readonly string[]): string[] {
  const there = new Set(project.tables.lead.where("starting_point_id", card).map(({ actor_id }) => actor_id));
  return actors.filter((id) => !there.has(id) && id !== project.record.own_actor_id);
}

/** Notes actors on a partnerkaart. Those on it already keep the note they have there. Returns whether it was done. */
export async function addLeads(
  project: OpenProject,
  card: string,
  actors: readonly string[],
  note = "",
): Promise<boolean> {
  const done = await project.change((id) =>
    commands.addLeads(id, card, notYetOn(project, card, actors), note),
  );
  return done !== undefined;
}

/** Takes leads off their partnerkaart; the toast brings them back. Returns whether it was done. */
export async function removeLeads(project: OpenProject, leads: readonly Lead[]): Promise<boolean> {
  const about = leads.map(({ actor_id }) => actor_id);
  const text = t("actor-said-leads-removed", { count: about.length, names: names(project, about) });
  const ids = leads.map(({ id }) => id);
  if ((await project.change((id) => commands.removeLeads(id, ids))) === undefined) return false;
  sayDone(project, text);
  return true;
}

/** Saves what is typed about an actor on a partnerkaart. */
export function typeLead(project: OpenProject, lead: Lead, note: string): Promise<void> {
  return typeRecord(project, "lead", lead.id, { note });
}
