import { beforeEach, expect, test, vi } from "vitest";
import { project as records } from "../testing/project";
import type { OpenProject } from "./open.svelte";

const entry = (code: string, half: string) => ({ code, half, icon: "palette" });
vi.mock("../backend", () => ({ backend: { commands: { catalogue: () => Promise.resolve(CATALOGUE) } } }));
const CATALOGUE = {
  lists: [
    {
      list: "sector",
      entries: [
        entry("arts", "cultural"),
        entry("cultural-heritage", "cultural"),
        entry("welfare", "non-cultural"),
      ],
    },
  ],
  examples: [],
};
const { loadCatalogue } = await import("./catalogue");
const { reachOf, whereAndWhat } = await import("./actors.svelte");
const { openProject } = await import("../testing/open-project");
await loadCatalogue();

let project: OpenProject;
const choice = (actor_id: string, code: string) => ({ id: `${actor_id}:${code}`, actor_id, code });
const found = (text: string, except: string[] = []) =>
  project.actors.search(text, (id) => except.includes(id)).map(({ id }) => id);

beforeEach(() => {
  project = openProject(
    records()
      .town("Machelen", { id: "m" })
      .actor("Wijkhuis De Tramhalte", { id: "a" })
      .with("actor_choice", choice("a", "welfare"))
      .town("Vilvoorde", { id: "v" })
      .actor("Gezinsplek", { id: "b" })
      .with("actor_choice", choice("b", "welfare"))
      .with("actor_choice", choice("b", "arts"))
      .actor("Welkom Café", { id: "c" })
      .with("actor_choice", choice("c", "cultural-heritage"))
      .actor("CC De Brug", { id: "own" })
      .own()
      .build(),
  );
});

test("an actor comes with its municipality, and its sectors in the order of the catalogue", () => {
  const { town, sectors, own } = project.actors.get("b")!;
  expect([town, sectors.map(({ label }) => label), own]).toEqual([
    "Vilvoorde",
    ["kunsten", "welzijn"],
    false,
  ]);
  expect(project.actors.own.name).toBe("CC De Brug");
  expect(whereAndWhat(project.actors.get("b")!)).toBe("Vilvoorde · kunsten en welzijn");
  expect(whereAndWhat(project.actors.own)).toBe("Vilvoorde · sector weten we nog niet");
});

test("a view stays the same until something in it changes", () => {
  const { actors, tables } = project;
  const [a, b] = [actors.get("a"), actors.get("b")];
  tables.actor.put({ ...tables.actor.get("a")!, name: "Wijkhuis" });
  expect(actors.get("a")?.name).toBe("Wijkhuis");
  tables.actor_choice.drop("a:welfare");
  expect(actors.get("a")?.sectors).toEqual([]);
  tables.municipality.put({ ...tables.municipality.get("m")!, name: "Diegem" });
  expect(actors.get("a")?.town).toBe("Diegem");
  tables.contact.put(records().with("contact", { actor_id: "a", name: "Els" }).build().contact[0]!);
  expect(actors.get("a")?.contacts.map(({ name }) => name)).toEqual(["Els"]);
  const yes = { value: true, proposed: true, overruled: false };
  actors.takeFlags({ a: { supralocal: yes, boundary_crossing: yes } });
  expect(actors.get("a")?.supralocal).toEqual(yes);
  expect(actors.get("a")).not.toBe(a);
  expect(actors.get("b")).toBe(b);
  tables.actor.drop("a");
  expect(actors.get("a")).toBeUndefined();
  expect(actors.all.map(({ id }) => id)).toEqual(["b", "c", "own"]);
});

test("a sector of our own that gets another name shows at once where it is used", () => {
  const { actors, tables } = project;
  const [own] = records().with("own_entry", { id: "x", label: "circus" }).build().own_entry;
  tables.own_entry.put(own!);
  tables.actor_choice.put({ ...choice("c", "x"), list: "sector" });
  const labels = () => actors.get("c")?.sectors.map(({ label }) => label);
  expect(labels()).toEqual(["cultureel erfgoed", "circus"]);
  tables.own_entry.put({ ...own!, label: "circuskunst" });
  expect(labels()).toEqual(["cultureel erfgoed", "circuskunst"]);
});

test("what is derived follows the actors", () => {
  const found = $derived(project.actors.in("v").map(({ name }) => name));
  const names = () => found;
  expect(names()).toEqual(["Gezinsplek", "Welkom Café", "CC De Brug"]);
  const { actor } = project.tables;
  actor.put({ ...actor.get("a")!, municipality_id: "v" });
  actor.put({ ...actor.get("b")!, name: "Gezinshuis" });
  expect(names()).toEqual(["Wijkhuis De Tramhalte", "Gezinshuis", "Welkom Café", "CC De Brug"]);
});

test("an actor is found by the beginnings of words, its name first", () => {
  expect(found("wel")).toEqual(["c", "b", "a"]);
  expect(found("welz vilv")).toEqual(["b"]);
  expect(found("cafe")).toEqual(["c"]);
  expect(found("halte")).toEqual([]);
  expect(found("wel", ["c"])).toEqual(["b", "a"]);
});

test("reach counts each municipality and sector once", () => {
  expect(reachOf(project.actors.of(["a", "b", "c"]))).toEqual({ municipalities: 2, sectors: 3 });
  expect(reachOf([])).toEqual({ municipalities: 0, sectors: 0 });
});
