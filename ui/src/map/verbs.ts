// What can be done to bubbles, and to the map as a whole.

import { answer, backend } from "$ui/backend";
import type { NewPlace, SheetKind, Shift } from "$ui/bindings";
import type { OpenProject } from "$ui/project/open.svelte";
import { sayDone } from "$ui/project/way-back";
import { t } from "$ui/text";

const { commands } = backend;

/** A place of the map, in whole units. */
interface Units {
  readonly x: number;
  readonly y: number;
}

/** Adds a bubble. Returns its id, also when it was there already. */
export function addBubble(project: OpenProject, place: NewPlace): Promise<string | undefined> {
  return project.change((id) => commands.addMunicipality(id, place));
}

/** Saves the name that is typed for a bubble. */
export function typeBubble(project: OpenProject, bubble: string, name: string): Promise<void> {
  const { kind } = project.tables.municipality.get(bubble)!;
  return project.typed(`municipality:${bubble}:name`, (id, typing) =>
    commands.editMunicipality(id, bubble, name, kind, typing),
  );
}

/** Returns which bubbles would make room if one were put somewhere else. It is a preview: a failure is none. */
export function whoMakesRoom(
  project: OpenProject,
  bubble: string,
  { x, y }: Units,
): Promise<readonly Shift[]> {
  return answer(commands.whoMakesRoom(project.id, bubble, x, y)).catch(() => []);
}

/** Puts a bubble somewhere else; what it would cover makes room. */
export async function moveBubble(project: OpenProject, bubble: string, { x, y }: Units): Promise<void> {
  await project.change((id) => commands.moveMunicipality(id, bubble, x, y));
}

/** Removes a bubble with everybody in it; the toast brings it back. */
export async function removeBubble(project: OpenProject, bubble: string): Promise<void> {
  const count = project.tables.actor.count("municipality_id", bubble);
  const name = project.tables.municipality.get(bubble)?.name ?? "";
  const done = await project.change((id) => commands.removeMunicipality(id, bubble));
  if (done !== undefined) sayDone(project, t("map-said-bubble-removed", { count, name }));
}

/** Arranges the whole map anew for a sheet. Returns whether it was done. */
export async function tidy(project: OpenProject, sheet: SheetKind): Promise<boolean> {
  if ((await project.change((id) => commands.tidyMap(id, sheet))) === undefined) return false;
  sayDone(project, t("map-said-tidied"));
  return true;
}
