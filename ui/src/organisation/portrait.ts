// What is filled in of our own organisation: what the steps beside the screen tell.

import type { Actor, Project } from "$ui/bindings";
import type { Tables } from "$ui/project/tables";

/** A part of the screen. */
export type Part = "who" | "sectors" | "portrait" | "offer";

/** The parts, in the order of the method. */
export const PARTS: readonly Part[] = ["who", "sectors", "portrait", "offer"];

/** Our own organisation, with everything that hangs on it. */
export interface Portrait {
  readonly record: Project;
  readonly actor: Actor;
  readonly town: string;
  readonly sectors: readonly string[];
  readonly targetGroups: readonly string[];
  readonly brings: readonly string[];
}

/** Gives our own organisation. */
export function portraitOf(tables: Tables): Portrait {
  const record = tables.project.get("project")!;
  const actor = tables.actor.get(record.own_actor_id)!;
  const choices = tables.actor_choice.where("actor_id", actor.id);
  const chosen = (list: string) => choices.filter((choice) => choice.list === list).map(({ code }) => code);
  return {
    record,
    actor,
    town: tables.municipality.get(actor.municipality_id)?.name ?? "",
    sectors: chosen("sector"),
    targetGroups: chosen("target-group"),
    brings: chosen("brings"),
  };
}

/** How much of a part is filled in. */
export interface Filled {
  readonly done: number;
  readonly all: number;
}

/** Counts what is filled in of each part. */
export function filledIn({
  record,
  actor,
  town,
  sectors,
  targetGroups,
  brings,
}: Portrait): Record<Part, Filled> {
  const count = (...answers: readonly (string | readonly string[])[]): Filled => ({
    done: answers.filter((answer) => answer.length > 0).length,
    all: answers.length,
  });
  return {
    who: count(actor.name, town),
    sectors: count(sectors),
    portrait: count(record.daily_work, record.purpose, record.audience, targetGroups),
    // Words and choices both tell what we bring: one of the two is an answer.
    offer: count(actor.offer, actor.brings.length > 0 ? actor.brings : brings),
  };
}
