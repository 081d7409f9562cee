import { SvelteMap } from "svelte/reactivity";
import { beforeEach, expect, it, vi } from "vitest";
import type { Actor } from "$ui/bindings";
import type { OpenProject } from "$ui/project/open.svelte";
import { PartnerList } from "./partner-list.svelte";

vi.mock("$ui/project/catalogue", () => ({ choicesOf: () => [] }));

let list: PartnerList;
let actors: SvelteMap<string, Partial<Actor>>;

function write(id: string, change: Partial<Actor>): void {
  const bare = { municipality_id: "town", half: "cultural" as const, notes: "", next_step: "", offer: "" };
  actors.set(id, { id, name: id, next_step_on: null, ...bare, ...actors.get(id), ...change });
}

beforeEach(() => {
  actors = new SvelteMap();
  for (const id of ["own", "a", "b", "c", "d"]) write(id, { status: "idea" });
  write("e", { status: null });
  const empty = new SvelteMap();
  const tables = { actor: actors, municipality: empty, actor_choice: empty, contact: empty };
  const project = { tables, flags: { actors: {} }, record: { own_actor_id: "own" } };
  list = new PartnerList(project as unknown as OpenProject);
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
  expect(list.shown[0]?.actor.name).toBe("z");
  actors.delete("c");
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
  expect(list.chosenRows.map(({ id }) => id)).toEqual(["b", "d"]);
  list.ask({ search: "a" });
  list.chooseShown(true);
  expect([...list.chosen].sort()).toEqual(["a", "b", "d"]);
  actors.delete("d");
  expect(list.chosenRows.map(({ id }) => id).sort()).toEqual(["a", "b"]);
});

it("brings in an actor that the list hides", () => {
  list.ask({ search: "b" });
  list.bringIn("e");
  expect(list.everyone).toBe(true);
  expect(list.ids).toContain("e");
  expect(list.isFiltered).toBe(false);
});
