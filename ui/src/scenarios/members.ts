// Who is in a scenario.

import type { ActorView } from "$ui/project/actors.svelte";
import type { OpenProject } from "$ui/project/open.svelte";

/** Returns the actors of a scenario, in the order of its keten. */
export function membersOf(project: OpenProject, scenario: string): ActorView[] {
  const links = project.tables.scenario_actor.where("scenario_id", scenario);
  const inOrder = links.toSorted(
    (one, other) => one.rank - other.rank || (one.actor_id < other.actor_id ? -1 : 1),
  );
  return project.actors.of(inOrder.map(({ actor_id }) => actor_id));
}
