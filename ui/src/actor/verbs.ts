// What can be done to actors. Every verb is one step, and what is taken away can be brought back.

import { backend } from "$ui/backend";
import type { ActorEdit, Half, Place } from "$ui/bindings";
import type { OpenProject } from "$ui/project/open.svelte";
import { sayDone } from "$ui/project/way-back";
import { t } from "$ui/text";
import { names } from "./words";

/** Changes the same of actors. Tells whether it was done. */
export async function edit(
  project: OpenProject,
  actors: readonly string[],
  change: ActorEdit,
): Promise<boolean> {
  const done = await project.change((id) => backend.commands.editActors(id, [...actors], change));
  return done !== undefined;
}

/** Brings actors to a bubble, and to a half of it when one is given. Tells whether it was done. */
export async function move(
  project: OpenProject,
  actors: readonly string[],
  place: Place,
  half: Half | null,
): Promise<boolean> {
  const done = await project.change((id) => backend.commands.moveActors(id, [...actors], place, half, null));
  return done !== undefined;
}

/** Removes actors; the toast brings them back. Tells whether it was done. */
export async function remove(project: OpenProject, actors: readonly string[]): Promise<boolean> {
  const text = t("actor-said-removed", { count: actors.length, names: names(project, actors) });
  const done = await project.change((id) => backend.commands.removeActors(id, [...actors]));
  if (done === undefined) return false;
  sayDone(project, text);
  return true;
}
