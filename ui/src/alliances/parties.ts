// Who is in an alliance: each member with the actor it is.

import type { Member } from "../bindings";
import type { ActorView } from "../project/actors.svelte";
import type { OpenProject } from "../project/open.svelte";
import { compared } from "../text";

/** A member of an alliance, with the actor it is. */
export interface Party {
  readonly member: Member;
  readonly actor: ActorView;
}

/** Returns the members of an alliance: our own organisation first, then by name: an edit moves none of them. */
export function partiesOf(project: OpenProject, alliance: string): Party[] {
  return withActors(project, project.tables.member.where("alliance_id", alliance)).sort(
    (one, other) =>
      Number(other.actor.own) - Number(one.actor.own) || compared(one.actor.name, other.actor.name),
  );
}

/** Returns members with the actors they are. */
export function withActors(project: OpenProject, members: readonly Member[]): Party[] {
  return members.flatMap((member) => {
    const actor = project.actors.get(member.actor_id);
    return actor ? [{ member, actor }] : [];
  });
}
