// Projects as a whole.

import type { ListedProject, Records } from "../../../bindings";
import type { Commands } from "../..";
import { FakeProject, ok, refuse } from "../memory";
import { empty, example, open, projects, wanted } from "../state";
import { addActor } from "./actor";
import { putPlace } from "./municipality";

/** The commands of projects. */
export const project = {
  projects: () => {
    const refused = wanted.get("geweigerd");
    return refused ? refuse(refused) : ok([...projects.values()].map(listed));
  },
  createProject: (name, organisation, place, sector) => {
    const project = new FakeProject(`project-${projects.size + 1}`, empty());
    const municipality = putPlace(project, place);
    const own = addActor(project, organisation, municipality, "cultural", [sector], null);
    project.patch("municipality", municipality, { x: 0, y: 0 });
    const portrait = { daily_work: "", purpose: "", audience: "", example: false };
    project.put("project", { id: "project", name, own_actor_id: own, ...portrait });
    projects.set(project.id, project);
    return ok(project.id);
  },
  plantExample: () => {
    const id = `${example.project}-${projects.size}`;
    projects.set(id, new FakeProject(id, structuredClone(example.records)));
    return ok(id);
  },
  openProject: (id) => ok({ records: open(id).records, standing: open(id).standing }),
  renameProject: (id, name) =>
    open(id).step("rename-project", { name }, () => (open(id).patch("project", "project", { name }), null)),
  duplicateProject: (id) => {
    const copy = new FakeProject(`${id}-copy-${projects.size}`, structuredClone(open(id).records));
    projects.set(copy.id, copy);
    return ok(copy.id);
  },
  binProject: (id) => ((open(id).binnedAt = new Date().toISOString()), ok(null)),
  restoreProject: (id) => ((open(id).binnedAt = null), ok(null)),
  eraseProject: (id) => (projects.delete(id), ok(null)),
} satisfies Partial<Commands>;

function listed(project: FakeProject): ListedProject {
  const record = project.get<Records["project"][number]>("project", "project");
  const organisation = project.get<Records["actor"][number]>("actor", record.own_actor_id).name;
  const { id, binnedAt: binned_at, standing } = project;
  return {
    id,
    name: record.name,
    organisation,
    example: record.example,
    changed_at: standing.saved_at,
    binned_at,
  };
}
