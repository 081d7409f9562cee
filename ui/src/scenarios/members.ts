// Who is in each scenario.

import { grouped } from "$ui/project/grouped";
import { reachOf, type KnownActor, type KnownActors } from "$ui/project/actors";
import type { Tables } from "$ui/project/tables";
import { t } from "$ui/text";

/** The actors of every scenario by its id, in the order of its keten. */
export type Members = ReadonlyMap<string, readonly KnownActor[]>;

/** Gives the actors of every scenario. */
export function membersOf(tables: Tables, actors: KnownActors): Members {
  const links = [...tables.scenario_actor.values()];
  links.sort((one, other) => one.rank - other.rank || (one.actor_id < other.actor_id ? -1 : 1));
  const members = new Map<string, KnownActor[]>();
  for (const [scenario, of] of grouped(links, (link) => link.scenario_id)) {
    members.set(
      scenario,
      of.flatMap((link) => actors.get(link.actor_id) ?? []),
    );
  }
  return members;
}

/** Says how many borders a scenario crosses. We always take part in it ourselves, so we count. */
export function reachWords(members: readonly KnownActor[], own: KnownActor | undefined): string {
  const { municipalities, sectors } = reachOf(own ? [own, ...members] : members);
  return t("scenarios-reach", { municipalities, sectors });
}
