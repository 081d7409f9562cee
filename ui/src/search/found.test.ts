import { expect, test } from "vitest";
import type { Hit } from "../bindings";
import { tablesOf, type Noun } from "../project/tables";
import { NOUNS, oneOfEach } from "../testing/project";
import { groupsOf } from "./found";

const records = oneOfEach().with("scenario").actor("Bib De Letter", { half: "non-cultural" }).build();
const tables = tablesOf(records);
const bib = records.actor[1]!;
const actorOf = (id: string) =>
  id === bib.id ? { id, label: bib.name, detail: "Grimbergen · kunsten", half: bib.half } : undefined;
const hit = (noun: Noun, at = 0): Hit => ({ noun, id: records[noun][at]!.id, title: "titel" });

test("what is found is together by noun, the best noun first", () => {
  const groups = groupsOf([hit("scenario"), hit("actor", 1), hit("scenario", 1)], tables, actorOf);
  expect(groups.map(({ noun, found }) => [noun, found.length])).toEqual([
    ["scenario", 2],
    ["actor", 1],
  ]);
});

test("everything that can be found has a place to go to", () => {
  for (const noun of NOUNS) {
    const isLink = /_choice$|^scenario_|_target_group$|_role$/.test(noun);
    if (isLink) continue;
    expect(groupsOf([hit(noun)], tables, actorOf)[0]?.found[0]?.place.screen, noun).toBeTruthy();
  }
});

test("an actor is shown on the map, with its municipality and its sector", () => {
  const [actor] = groupsOf([hit("actor", 1)], tables, actorOf)[0]!.found;
  expect(actor).toMatchObject({
    detail: "Grimbergen · kunsten",
    half: bib.half,
    place: { screen: "map", actors: [bib.id] },
  });
});

test("an answer leads to the criteria of its alliance", () => {
  const [answer] = groupsOf([hit("answer")], tables, actorOf)[0]!.found;
  expect(answer!.place).toMatchObject({ screen: "alliances", tab: "criteria" });
  expect((answer!.place as { alliance?: string }).alliance).toBe(records.assessment[0]!.alliance_id);
});

test("what is gone meanwhile is left out", () => {
  expect(groupsOf([{ noun: "actor", id: "weg", title: "Weg" }], tables, actorOf)).toEqual([]);
});
