// The flags of the fake, by the rules of core: proposed from the data, overruled by hand.

import type {
  Actor,
  ActorChoice,
  Alliance,
  Crossing,
  Flag,
  Flags,
  Member,
  Project,
  Scenario,
  ScenarioActor,
} from "../../bindings";
import type { FakeProject } from "./memory";

interface Overruled {
  readonly id: string;
  readonly supralocal_choice: boolean | null;
  readonly boundary_crossing_choice: boolean | null;
}

/** Gives both flags of everything that has them. */
export function flagsOf(project: FakeProject): Flags {
  const own = project.get<Project>("project", "project").own_actor_id;
  const actors = new Map(project.all<Actor>("actor").map((actor) => [actor.id, actor]));
  const sectors = new Map<string, Set<string>>();
  for (const { actor_id, list, code } of project.all<ActorChoice>("actor_choice")) {
    if (list === "sector") sectors.set(actor_id, (sectors.get(actor_id) ?? new Set()).add(code));
  }
  const ours = sectors.get(own) ?? new Set();
  const crosses = (actor: Actor) => ![...(sectors.get(actor.id) ?? [])].some((sector) => ours.has(sector));
  const ofActor = (actor: Actor) =>
    crossing(actor, actor.municipality_id !== actors.get(own)?.municipality_id, crosses(actor));
  const ofGroup = (group: Overruled, ids: string[]) => {
    const members = ids.flatMap((id) => actors.get(id) ?? []);
    const towns = new Set(members.map(({ municipality_id }) => municipality_id));
    const anyone = members.some((actor) => ofActor(actor).boundary_crossing.value);
    return crossing(group, towns.size >= 2, anyone);
  };
  const inScenario = (id: string) =>
    project.all<ScenarioActor>("scenario_actor").filter((row) => row.scenario_id === id);
  const inAlliance = (id: string) => project.all<Member>("member").filter((row) => row.alliance_id === id);
  return {
    actors: byId([...actors.values()], ofActor),
    scenarios: byId(project.all<Scenario>("scenario"), (one) =>
      ofGroup(one, [own, ...inScenario(one.id).map(({ actor_id }) => actor_id)]),
    ),
    alliances: byId(project.all<Alliance>("alliance"), (one) =>
      ofGroup(
        one,
        inAlliance(one.id).map(({ actor_id }) => actor_id),
      ),
    ),
  };
}

function byId<R extends { id: string }>(rows: R[], flags: (row: R) => Crossing): Record<string, Crossing> {
  return Object.fromEntries(rows.map((row) => [row.id, flags(row)]));
}

function crossing(record: Overruled, supralocal: boolean, boundaryCrossing: boolean): Crossing {
  return {
    supralocal: flag(supralocal, record.supralocal_choice),
    boundary_crossing: flag(boundaryCrossing, record.boundary_crossing_choice),
  };
}

function flag(proposed: boolean, choice: boolean | null): Flag {
  return { value: choice ?? proposed, proposed, overruled: choice !== null };
}
