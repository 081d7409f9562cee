import { expect, test } from "vitest";
import type { Plan, PlannedKind, PlannedRecord } from "../../bindings";
import { NOUNS, oneOfEach } from "../../testing/project";
import { bringsSomething, counted, grouped, tallied } from "./groups";
import { PlanWords } from "./values";

const entry = (
  noun: string,
  id: string,
  title: string,
  rest: Partial<PlannedRecord> = {},
): PlannedRecord => ({
  kind: "new",
  noun,
  id,
  title,
  fields: [],
  lists: [],
  absent: null,
  doubt: null,
  needs: [],
  ...rest,
});

const plan = (...entries: PlannedRecord[]): Plan => ({
  project: "p",
  name: "Dans zonder grenzen",
  known: true,
  binned: false,
  without_contacts: false,
  many_deletions: false,
  false_claims: false,
  excess: null,
  entries,
  same: 0,
  named: [],
});

const field = (name: string, ours: string | null, theirs: string | null) => ({ field: name, ours, theirs });

test("records are sorted by what becomes of them, and counted", () => {
  const kinds: PlannedKind[] = ["new", "new", "conflict"];
  const groups = grouped(plan(...kinds.map((kind, at) => entry("actor", `a${at}`, "Bib", { kind }))));
  expect(groups.new).toHaveLength(2);
  expect(bringsSomething(groups)).toBe(true);
  expect(counted([...groups.new, entry("alliance", "l", "Dans")])).toBe("2 actoren en 1 alliantie");
  expect(bringsSomething(grouped(plan(entry("actor", "a", "Bib", { kind: "changed_here" }))))).toBe(false);
});

test("every noun can be counted", () => {
  for (const noun of NOUNS) {
    const isLink = ["actor_choice", "scenario_actor", "scenario_starting_point", "alliance_choice"].includes(
      noun,
    );
    if (isLink || noun === "alliance_target_group" || noun === "member_role") continue;
    expect(counted([entry(noun, "a", "A")]), noun).toMatch(/^1 /);
    expect(counted([entry(noun, "a", "A"), entry(noun, "b", "B")]), noun).toMatch(/^2 /);
  }
});

test("a file says how much is in it, without what is not", () => {
  const none = {
    starting_point: 0,
    lead: 0,
    scenario: 0,
    member: 0,
    assessment: 0,
    alliance: 0,
    agreement: 0,
  };
  const counts = { ...none, municipality: 7, actor: 1, answer: 3, contact: 2 };
  expect(tallied(counts)).toBe("1 actor, 7 gemeenten of bollen en 2 contactpersonen");
});

test("every field of every record has a name", () => {
  const words = new PlanWords([]);
  for (const rows of Object.values(oneOfEach().build())) {
    for (const name of Object.keys(rows[0] ?? {}).filter((one) => one !== "id")) {
      expect(words.field(field(name, null, null)), name).toMatch(/^\p{Lu}/u);
    }
  }
});

test("codes, days, yes and no, and other records are shown in words", () => {
  const words = new PlanWords([
    entry("municipality", "44021", "Gent"),
    entry("own_entry", "e1", "Wijkfeest"),
  ]);
  const actor = entry("actor", "a", "Bib");
  expect(words.value(actor, "status", "in-conversation")).toBe("In gesprek");
  expect(words.value(actor, "next_step_on", "2026-12-03")).toBe("3 december 2026");
  expect(words.value(actor, "supralocal_choice", "0")).toBe("Nee");
  expect(words.value(actor, "municipality_id", "44021")).toBe("Gent");
  expect(words.value(actor, "municipality_id", "12345")).toBe("iets wat er niet meer is");
  expect(words.value(actor, "notes", null)).toBe("niets");
  expect(words.value(entry("answer", "a", ""), "criterion", "budget")).toBe("Budget voorzien");
  expect(words.value(entry("contact", "c", ""), "key_role", "e1")).toBe("Wijkfeest");
});

test("every code is shown in words", () => {
  const words = new PlanWords([]);
  // Words of people, and the codes of links, which are shown as lists.
  const free = new Set(["name", "label", "text", "code", "degree", "list"]);
  const records = oneOfEach()
    .actor("Bib", { status: "idea", relation: "existing" })
    .with("contact", { key_role: "strengthening-involvement" })
    .with("scenario", { need: "needed" })
    .with("member", { involvement: "carrying" })
    .with("answer", { state: "a-start" })
    .build();
  for (const [noun, rows] of Object.entries(records)) {
    for (const row of rows) {
      for (const [name, value] of Object.entries(row)) {
        if (typeof value !== "string" || !/^[a-z]+(-[a-z]+)*$/.test(value) || name === "id") continue;
        const shown = words.value(entry(noun, "x", ""), name, value);
        if (!free.has(name)) expect(shown, `${noun}.${name}`).not.toBe(value);
      }
    }
  }
});

test("what only moved says so once", () => {
  const words = new PlanWords([]);
  const fields = [field("x", "1", "2"), field("y", "3", "4"), field("name", "A", "B")];
  expect(words.fields(entry("municipality", "a", "A", { fields }))).toEqual([
    { name: "Plaats op de kaart" },
    { name: "Naam", ours: "A", theirs: "B" },
  ]);
});

test("a list says what is on it on both sides, where that differs", () => {
  const words = new PlanWords([entry("own_entry", "e1", "Buren"), entry("actor", "bib", "Bib De Letter")]);
  const lists = [
    { list: "target-group", ours: [], theirs: ["schools", "e1"] },
    { list: "scenario_actor", ours: ["bib", "weg"], theirs: ["bib"] },
    { list: "sector", ours: ["arts"], theirs: ["arts"] },
  ];
  expect(words.fields(entry("actor", "a", "A", { lists }))).toEqual([
    { name: "Doelgroepen", ours: "niets", theirs: "Scholen en Buren" },
    {
      name: "Actoren van het scenario",
      ours: "Bib De Letter en iets wat er niet meer is",
      theirs: "Bib De Letter",
    },
    { name: "Sectoren" },
  ]);
});

test("a record without a name is called after what it links", () => {
  const words = new PlanWords([
    entry("actor", "bib", "Bib De Letter"),
    entry("alliance", "dans", "Dans van Amira"),
  ]);
  expect(words.title(entry("member", "dans:bib", "Dans van Amira"))).toBe("Bib De Letter in Dans van Amira");
  expect(words.title(entry("assessment", "dans:2026-10-03", "Dans van Amira"))).toContain("3 oktober 2026");
  const answer = words.title(entry("answer", "dans:2026-10-03:budget:bib", "Dans van Amira"));
  expect(answer).toBe("Budget voorzien, volgens Bib De Letter (Dans van Amira, 3 oktober 2026)");
});
