// Actors, on the map and in the table.

import type { ActorEdit, ContactStatus, Half, Records } from "../../../bindings";
import type { Commands } from "../..";
import { folded } from "../../../text/words";
import { choose } from "../choices";
import { flagsOf } from "../flags";
import { ok, refuse, type FakeProject } from "../memory";
import { example, open } from "../state";
import { spotOf } from "./municipality";

/** The commands of actors. */
export const actor = {
  addActor: (id, name, place, half, sectors, status) =>
    open(id).step("add-actor", { name }, () =>
      addActor(open(id), name, spotOf(open(id), place), half ?? halfOf(sectors), sectors, status),
    ),
  editActors: (id, actors, edit) => {
    if (edit.name?.trim() === "") return refuse("name-empty");
    if (edit.sectors?.length === 0) return refuse("sector-missing");
    return open(id).step("edit-actors", { count: String(actors.length) }, () => {
      for (const actor of actors) editActor(open(id), actor, edit);
      return null;
    });
  },
  moveActors: (id, actors, place, half, sectors) =>
    open(id).step("move-actors", { count: String(actors.length), place: "" }, () => {
      const municipality_id = spotOf(open(id), place);
      for (const actor of actors) {
        open(id).patch("actor", actor, { municipality_id, ...(half ? { half } : {}) });
        if (sectors) choose(open(id), "actor_choice", actor, "sector", sectors);
      }
      return null;
    }),
  removeActors: (id, actors) =>
    open(id).step("remove-actors", { count: String(actors.length) }, () => {
      for (const actor of actors) open(id).remove("actor", actor);
      return null;
    }),
  namesakes: (id, actor) => ok(namesakesOf(open(id), actor)),
  flags: (id) => ok(flagsOf(open(id))),
} satisfies Partial<Commands>;

/** Puts an actor in a municipality. */
export function addActor(
  project: FakeProject,
  name: string,
  municipality: string,
  half: Half,
  sectors: string[],
  status: ContactStatus | null,
) {
  const texts = { offer: "", brings: "", benefit: "", next_step: "", notes: "" };
  const open = {
    relation: null,
    next_step_on: null,
    supralocal_choice: null,
    boundary_crossing_choice: null,
  };
  const slot = project.all("actor").length;
  const id = project.put("actor", {
    id: project.freshId(),
    municipality_id: municipality,
    name,
    half,
    slot,
    status,
    ...texts,
    ...open,
  });
  choose(project, "actor_choice", id, "sector", sectors);
  return id;
}

/** Changes what the edit names. */
export function editActor(project: FakeProject, id: string, edit: ActorEdit) {
  const { sectors, target_groups, brings_choices, supralocal, boundary_crossing, ...fields } = edit;
  project.patch("actor", id, {
    ...fields,
    ...(supralocal === undefined ? {} : { supralocal_choice: supralocal }),
    ...(boundary_crossing === undefined ? {} : { boundary_crossing_choice: boundary_crossing }),
  });
  if (sectors) choose(project, "actor_choice", id, "sector", sectors);
  if (target_groups) choose(project, "actor_choice", id, "target-group", target_groups);
  if (brings_choices) choose(project, "actor_choice", id, "brings", brings_choices);
}

/** The half in which the first of the sectors stands. */
function halfOf(sectors: string[]): Half {
  const known = example.catalogue.lists.find(({ list }) => list === "sector")?.entries ?? [];
  return known.find(({ code, half }) => sectors.includes(code) && half)?.half ?? "cultural";
}

function namesakesOf(project: FakeProject, id: string): Records["actor"] {
  const asked = project.get<Records["actor"][number]>("actor", id);
  return project
    .all<Records["actor"][number]>("actor")
    .filter((one) => one.id !== id && one.municipality_id === asked.municipality_id)
    .filter((one) => folded(one.name) === folded(asked.name));
}
