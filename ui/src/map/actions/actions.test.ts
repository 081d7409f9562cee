import { beforeEach, describe, expect, it, vi } from "vitest";
import type { MenuEntry } from "$ui/shared";
import { find } from "$ui/text";

vi.mock("$ui/backend", () => import("../testing/backend"));
const { MapTester } = await import("../testing/map-tester.svelte");
const { ACTOR_ACTIONS } = await import("$ui/actor/actions");
const { asked } = await import("$ui/ask/asked.svelte");
const { bound, isPossible } = await import("$ui/shared/action-on");
const { actionsOf, mapMenu } = await import(".");

function idsIn(entries: readonly MenuEntry[]): string[] {
  return entries.flatMap((entry) =>
    "heading" in entry ? [] : entry.entries ? idsIn(entry.entries) : [entry.id],
  );
}

let tester: InstanceType<typeof MapTester>;
let map: (typeof tester)["map"];
let actions: ReturnType<typeof actionsOf>;
const every = () => [...actions.chosen, ...actions.whole];
const perform = (id: string) =>
  every()
    .find((action) => action.id === id)
    ?.perform();

beforeEach(() => {
  tester = new MapTester();
  map = tester.map;
  actions = actionsOf(map);
  asked.open = [];
});

describe("the actions of the map", () => {
  it("have a name of their own, and words", () => {
    expect(new Set(every().map(({ id }) => id)).size).toBe(every().length);
    for (const { label, under, group } of every()) {
      for (const key of [label, under, group]) if (key) expect(find(key), key).toBeTruthy();
    }
  });

  it("can all be reached through the menu of some line of the tree, or of the table", () => {
    const reached = new Set<string>();
    const look = () => idsIn(mapMenu(actions)).forEach((id) => reached.add(id));
    look();
    map.selection.choose(["bib"]);
    look();
    map.lens.lookFrom("dans");
    look();
    map.selection.choose(["fanfare", "eigenwijs"]);
    look();
    map.selection.chooseBubble("gent");
    look();
    map.selection.chooseBubble("lochem");
    look();
    map.selection.chooseAlliance("dansen");
    look();
    const missing = every()
      .map(({ id }) => id)
      .filter((id) => !reached.has(id));
    // The map itself shows where an actor is.
    expect(missing).toEqual(["actor-on-map", "alliance-on-map"]);
  });

  it("note all that are chosen in one step, and take them off in another", async () => {
    map.lens.lookFrom("dans");
    map.selection.choose(["own", "bib", "fanfare", "eigenwijs"]);
    await perform("actor-lead-here");
    expect(tester.geschreven).toEqual([["addLeads", "dans", ["Fanfare", "Eigenwijs"]]]);
    expect(map.said).toBe("Fanfare en Eigenwijs staan op de partnerkaart.");
    await perform("actor-lead-off");
    expect(tester.geschreven.at(-1)).toEqual(["removeLeads", ["Bib De Letter", "Eigenwijs", "Fanfare"]]);
  });

  it("leave our own organisation where it is", () => {
    map.selection.choose(["own"]);
    const possible = new Set(
      every()
        .filter(isPossible)
        .map(({ id }) => id),
    );
    for (const id of ["actor-move", "actor-other-half", "actor-remove", "actor-alliance"]) {
      expect(possible.has(id), id).toBe(false);
    }
    map.selection.chooseBubble("gent");
    expect(
      every()
        .find(({ id }) => id === "map-remove-bubble")
        ?.when?.(),
    ).toBe(false);
  });

  it("have no shortcut that two of them answer to at a time", () => {
    for (const choose of [
      () => map.selection.choose(["bib"]),
      () => map.selection.choose(["bib", "eigenwijs"]),
      () => map.lens.lookFrom("dans"),
      () => map.selection.chooseBubble("lochem"),
      () => map.selection.chooseAlliance("dansen"),
      () => map.selection.clear(),
    ]) {
      choose();
      const keys = every()
        .filter(isPossible)
        .flatMap((action) => action.keys ?? []);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });
});

describe("the actions on actors", () => {
  it("ask on every screen before actors come where their sectors do not belong", async () => {
    for (const name of ["map", "table", "details"] as const) {
      const on = { project: map.project, actors: ["bib"], screen: { name } };
      const half = bound(ACTOR_ACTIONS, () => on).find(({ id }) => id === "actor-other-half");
      const done = half?.perform();
      await tester.even();
      expect(
        asked.open.map(({ kind }) => kind),
        name,
      ).toEqual(["crossing"]);
      asked.open[0]?.close({ sectors: null });
      await done;
      expect(tester.geschreven.pop(), name).toEqual([
        "editActors",
        ["bib"],
        { half: "non-cultural" },
        "begins",
      ]);
    }
  });

  it("bring actors of both halves together in one", async () => {
    map.selection.choose(["bib", "eigenwijs"]);
    const possible = idsIn(mapMenu(actions)).filter((id) => id.includes("half"));
    expect(possible).toEqual(["actor-half-cultural", "actor-half-non-cultural"]);
    await perform("actor-half-cultural");
    expect(tester.geschreven).toEqual([["editActors", ["bib", "eigenwijs"], { half: "cultural" }, "begins"]]);
  });
});
