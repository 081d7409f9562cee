import { describe, expect, it } from "vitest";
import type { MenuEntry } from "$ui/shared";
import { find } from "$ui/text";
import { MapTester } from "../testing/map-tester.svelte";
import { allActions, isPossible, menuEntries } from ".";

function idsIn(entries: readonly MenuEntry[]): string[] {
  return entries.flatMap((entry) =>
    "heading" in entry ? [] : entry.entries ? idsIn(entry.entries) : [entry.id],
  );
}

function setUp() {
  const { map } = new MapTester();
  const actions = allActions(map, { openAlliance: () => undefined });
  return { map, actions };
}

describe("the actions of the map", () => {
  it("have a name of their own, and words", () => {
    const { actions } = setUp();
    expect(new Set(actions.map(({ id }) => id)).size).toBe(actions.length);
    for (const { label, under, group } of actions) {
      for (const key of [label, under, group]) if (key) expect(find(key), key).toBeTruthy();
    }
  });

  it("can all be reached through the menu of some line of the tree", () => {
    const { map, actions } = setUp();
    const reached = new Set<string>();
    const look = () => idsIn(menuEntries(actions)).forEach((id) => reached.add(id));
    look();
    map.selection.choose(["bib"]);
    look();
    map.lens.lookFrom("dans");
    look();
    map.selection.choose(["fanfare"]);
    look();
    map.selection.chooseBubble("gent");
    look();
    map.selection.chooseBubble("lochem");
    look();
    map.selection.chooseAlliance("dansen");
    look();
    const missing = actions.filter(({ id }) => !reached.has(id)).map(({ id }) => id);
    // Nobody in this project has a contact status that could be taken away.
    expect(missing).toEqual(["map-status-none"]);
  });

  it("note all that are chosen in one step, and take them off in another", async () => {
    const tester = new MapTester();
    const { map } = tester;
    const perform = (id: string) =>
      allActions(map, {})
        .find((action) => action.id === id)
        ?.perform();
    map.lens.lookFrom("dans");
    map.selection.choose(["wij", "bib", "fanfare", "eigenwijs"]);
    await perform("map-lead-add");
    expect(tester.geschreven).toEqual([["addLeads", "dans", ["Fanfare", "Eigenwijs"]]]);
    expect(map.said).toBe("2 actoren zijn genoteerd bij dit vertrekpunt.");
    await perform("map-lead-remove");
    expect(tester.geschreven.at(-1)).toEqual(["removeLeads", ["Bib De Letter", "Fanfare", "Eigenwijs"]]);
  });

  it("leave our own organisation where it is", () => {
    const { map, actions } = setUp();
    map.selection.choose(["wij"]);
    const possible = new Set(actions.filter(isPossible).map(({ id }) => id));
    for (const id of ["map-move", "map-other-half", "map-remove", "map-alliance"]) {
      expect(possible.has(id), id).toBe(false);
    }
    map.selection.chooseBubble("gent");
    expect(actions.find(({ id }) => id === "map-remove-bubble")?.when?.()).toBe(false);
  });

  it("have no shortcut that two of them answer to at a time", () => {
    const { map, actions } = setUp();
    for (const choose of [
      () => map.selection.choose(["bib"]),
      () => map.selection.chooseBubble("lochem"),
      () => map.selection.chooseAlliance("dansen"),
      () => map.selection.clear(),
    ]) {
      choose();
      const keys = actions.filter(isPossible).flatMap((action) => action.keys ?? []);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });
});
