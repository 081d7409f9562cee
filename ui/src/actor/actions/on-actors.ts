import type { StartingPoint } from "$ui/bindings";
import type { OpenProject } from "$ui/project/open.svelte";

/** What differs per screen in what can be done to actors. */
export interface ActorScreen {
  readonly name: "map" | "table" | "details";
  /** Shows the details; absent where they are shown already. */
  readonly details?: () => void;
  /** Lets people type another name in place; without it, a dialog asks. */
  readonly rename?: () => void;
  /** The starting point from which the map is looked at. */
  readonly lens?: StartingPoint | null;
  /** Says to screen readers what happened, where people see it happen. */
  readonly say?: (words: string) => void;
  /** Called with an alliance that the actors joined. */
  readonly joined?: (alliance: string) => void;
}

/** Actors, and the screen on which something is done to them. */
export interface OnActors {
  readonly project: OpenProject;
  /** Their ids: at least one. */
  readonly actors: readonly string[];
  readonly screen: ActorScreen;
}

/** Returns the actors other than our own organisation, which cannot be moved off its place, removed or noted. */
export function others({ project, actors }: OnActors): string[] {
  return actors.filter((id) => id !== project.record.own_actor_id);
}
