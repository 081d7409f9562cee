// Scenario's: combinations of actors with an idea.

import type { Records } from "../../../bindings";
import type { Commands } from "../..";
import { refuse } from "../memory";
import { nameOf } from "../naming";
import { open } from "../state";

/** The commands of scenarios. */
export const scenario = {
  addScenario: (id, name, actors, startingPoints) =>
    open(id).step("add-scenario", { name }, () => {
      const scenario = open(id).freshId();
      const texts = { ideas: "", aim: "", involve: "", missing_expertise: "" };
      const flags = {
        need: null,
        chain: false,
        chosen: false,
        supralocal_choice: null,
        boundary_crossing_choice: null,
      };
      open(id).put("scenario", { id: scenario, name, ...texts, ...flags });
      actors.forEach((actor_id, rank) =>
        open(id).put("scenario_actor", {
          id: `${scenario}:${actor_id}`,
          scenario_id: scenario,
          actor_id,
          rank,
        }),
      );
      for (const card of startingPoints) {
        open(id).put("scenario_starting_point", {
          id: `${scenario}:${card}`,
          scenario_id: scenario,
          starting_point_id: card,
        });
      }
      return scenario;
    }),
  editScenario: (id, scenario, edit) =>
    open(id).step(
      "edit-scenario",
      nameOf(open(id), "scenario", scenario),
      () => (open(id).patch("scenario", scenario, edit), null),
    ),
  setScenarioActors: (id, scenario, actors) => {
    if (actors.length === 0) return refuse("actors-missing");
    return open(id).step("edit-scenario", nameOf(open(id), "scenario", scenario), () => {
      for (const row of open(id).all<Records["scenario_actor"][number]>("scenario_actor")) {
        if (row.scenario_id === scenario) open(id).remove("scenario_actor", row.id);
      }
      actors.forEach((actor_id, rank) =>
        open(id).put("scenario_actor", {
          id: `${scenario}:${actor_id}`,
          scenario_id: scenario,
          actor_id,
          rank,
        }),
      );
      return null;
    });
  },
  linkScenario: (id, scenario, card, linked) =>
    open(id).step("edit-scenario", nameOf(open(id), "scenario", scenario), () => {
      const row = { id: `${scenario}:${card}`, scenario_id: scenario, starting_point_id: card };
      if (linked) open(id).put("scenario_starting_point", row);
      else open(id).remove("scenario_starting_point", row.id);
      return null;
    }),
  removeScenario: (id, scenario) =>
    open(id).step("remove-scenario", nameOf(open(id), "scenario", scenario), () => {
      for (const alliance of open(id).all<Records["alliance"][number]>("alliance")) {
        if (alliance.scenario_id === scenario) open(id).patch("alliance", alliance.id, { scenario_id: null });
      }
      open(id).remove("scenario", scenario);
      return null;
    }),
} satisfies Partial<Commands>;
