import type { Records } from "$ui/bindings";
import { Actors } from "$ui/project/actors.svelte";
import type { OpenProject } from "$ui/project/open.svelte";
import { Selection } from "$ui/project/selection.svelte";
import { tablesOf } from "$ui/project/tables";

/** Returns an open project with these records, and no backend: a test that changes it writes to its tables. */
export function openProject(records: Records): OpenProject {
  const tables = tablesOf(records);
  const project = {
    id: "test",
    tables,
    actors: new Actors(tables),
    selection: new Selection(),
    get record() {
      return tables.project.get("project")!;
    },
  };
  return project as unknown as OpenProject;
}
