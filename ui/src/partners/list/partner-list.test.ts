import { beforeEach, expect, it, vi } from "vitest";
import type { Actor } from "$ui/bindings";
import type { OpenProject } from "$ui/project/open.svelte";
import { openProject } from "$ui/testing/open-project";
import { project as records } from "$ui/testing/project";
import { PartnerList } from "./partner-list.svelte";

vi.mock("$ui/project/catalogue", () => ({ choicesOf: () => [] }));

let list: PartnerList;
let project: OpenProject;

function write(id: string, change: Partial<Actor>): void {
  const [bare] = records().actor(id, { id }).build().actor;
  const { actor } = project.tables;
  actor.put({ ...bare!, ...actor.get(id), ...change });
}

beforeEach(() => {
  project = openProject(records().actor("own", { id: "own" }).own().build());
  for (const id of ["a", "b", "c", "d"]) write(id, { status: "idea" });
  write("e", { status: null });
  list = new PartnerList(project);
});

it("shows partners, or everyone but ourselves", () => {
  expect(list.ids).toEqual(["a", "b", "c", "d"]);
  list.showEveryone(true);
  expect(list.ids).toEqual(["a", "b", "c", "d", "e"]);
});

it("keeps a line in its place while somebody edits it", () => {
  list.hold();
  write("a", { name: "z" });
  write("b", { status: null });
  expect(list.ids).toEqual(["a", "b", "c", "d"]);
  expect(list.shown[0]?.name).toBe("z");
  project.tables.actor.drop("c");
  expect(list.ids).toEqual(["a", "b", "d"]);
  list.release();
  expect(list.ids).toEqual(["d", "a"]);
});

it("lets go when something else is asked", () => {
  list.hold();
  write("a", { name: "z" });
  list.sortBy({ column: "name", descending: true });
  expect(list.ids).toEqual(["a", "d", "c", "b"]);
});

it("chooses one line, a range of lines, and everything that is shown", () => {
  list.choose("b", true);
  list.choose("d", true, true);
  expect([...list.chosen]).toEqual(["b", "c", "d"]);
  list.choose("c", false);
  expect([...list.chosen]).toEqual(["b", "d"]);
  list.ask({ search: "a" });
  list.chooseShown(true);
  expect([...list.chosen].sort()).toEqual(["a", "b", "d"]);
  project.tables.actor.drop("d");
  expect([...list.chosen].sort()).toEqual(["a", "b"]);
});

it("brings in an actor that the list hides", () => {
  list.ask({ search: "b" });
  list.bringIn("e");
  expect(list.everyone).toBe(true);
  expect(list.ids).toContain("e");
  expect(list.isFiltered).toBe(false);
});
