import { expect, test } from "vitest";
import type { DifferencesWithCopy as Differences, KeptCopy, ListedStep } from "../bindings";
import { project } from "../testing/project";
import { contentsOf, matching } from "./contents";
import { linesOf, tally } from "./differences";
import { about, reasonWords, size, standsOut } from "./words";

const counts = { municipality: 2, actor: 33, starting_point: 6, lead: 0, scenario: 0, alliance: 2 };
const more = { members: 0, criteria: 12, assessments: 0, answers: 0, agreements: 0, contacts: 0 };
const copy = (rest: Partial<KeptCopy> = {}): KeptCopy => ({
  file: "000003_20261125T164000+0100_work.sqlite",
  number: 3,
  at: "2026-11-25T15:40:00Z",
  reason: "work",
  kilobytes: 1229,
  projects: [
    { id: "dans", name: "Dans", binned: false, counts: { ...counts, ...more } },
    { id: "koor", name: "Koor", binned: false, counts: { ...counts, ...more, actor: 4, alliance: 0 } },
    { id: "weg", name: "Weg", binned: true, counts: { ...counts, ...more } },
  ],
  problem: null,
  here: true,
  ...rest,
});

test("a copy says how much is in it, of one project or of all that are not in the bin", () => {
  expect(about(copy(), "dans", false)).toBe("32 actoren, 2 allianties");
  expect(about(copy(), "koor", true)).toBe("3 actoren, 1,2 MB");
  expect(about(copy(), undefined, false)).toBe("2 projecten, 35 actoren, 2 allianties");
  expect(about(copy(), "nieuw", false)).toContain("stond er nog niet in");
  expect(about(copy({ problem: "copy-damaged", projects: [] }), "dans", true)).toBe("niet te lezen");
});

test("a size is short, and never nothing", () => {
  expect([size(0), size(380), size(1024), size(15_000)]).toEqual(["1 kB", "380 kB", "1 MB", "14,6 MB"]);
});

test("every reason has words, and what came before something big stands out", () => {
  const reasons = ["work", "close", "now", "migration", "import", "restore", "erase"] as const;
  for (const reason of reasons) expect(reasonWords(copy({ reason }))).not.toBe("");
  expect(reasons.filter((reason) => !standsOut(copy({ reason })))).toEqual(["work", "close"]);
});

type Difference = Differences["records"][number];

const differs = (
  how: Difference["how"],
  noun: string,
  id: string,
  rest: Partial<Difference> = {},
): Difference => ({
  how,
  noun,
  id,
  title: id,
  place: null,
  owner_noun: null,
  owner: null,
  fields: [],
  lists: [],
  restorable: how !== "added",
  ...rest,
});
const found = (...records: Difference[]): Differences => ({
  project: "dans",
  name: "Dans",
  known: true,
  binned: false,
  records,
});
const nothing = { titles: [], steps: [] };

test("what went along with something is counted beside it, and what is gone stands first", () => {
  const lines = linesOf(
    found(
      differs("added", "actor", "Ode"),
      differs("changed", "alliance", "Dans in de wijk"),
      differs("gone", "actor", "Het Doek", { place: "Meise" }),
      differs("gone", "contact", "An", { owner_noun: "actor", owner: "Het Doek" }),
      differs("gone", "agreement", "Bellen", { owner_noun: "alliance", owner: "Dans in de wijk" }),
    ),
    nothing,
  );
  expect(lines.map(({ title }) => title)).toEqual(["Het Doek, Meise", "Bellen", "Dans in de wijk", "Ode"]);
  expect(lines[0]?.note).toBe("Actor, hier niet meer, met 1 contactpersoon");
  expect(lines.map(({ restorable }) => restorable)).toEqual([true, true, true, false]);
  expect(tally(lines)).toBe("2 weg, 1 veranderd, 1 erbij");
  expect(tally([])).toContain("niets");
});

test("when somebody took it away, the history says", () => {
  const step: ListedStep = {
    name: { code: "remove-actor", params: [["name", "Het Doek"]] },
    at: new Date(2026, 10, 3, 16, 52).toISOString(),
    undone: false,
  };
  const note = (steps: ListedStep[]) =>
    linesOf(found(differs("gone", "actor", "Het Doek")), { titles: [], steps })[0]?.note;
  expect(note([step])).toBe("Actor, weggehaald 3 november 2026 om 16:52");
  expect(note([{ ...step, undone: true }])).toBe("Actor, hier niet meer");
});

test("of one short field both values are said, of more only which", () => {
  const field = (name: string, now: string | null, then: string | null) => ({
    field: name,
    ours: now,
    theirs: then,
  });
  const status = field("status", "in-conversation", "to-contact");
  const note = (...fields: Difference["fields"]) =>
    linesOf(found(differs("changed", "actor", "Bib", { fields })), nothing)[0]?.note;
  expect(note(status)).toBe("Actor. Stand van het contact: toen Te contacteren, nu In gesprek");
  expect(note(status, field("notes", "x", null))).toBe("Actor, anders: stand van het contact en notities");
  expect(note(field("notes", "x".repeat(90), null))).toBe("Actor, anders: notities");
  expect(note()).toBe("Actor, anders dan toen");
});

test("everything people wrote can be read and found, our own organisation once", () => {
  const records = project()
    .town("Grimbergen")
    .actor("CC De Lindeboog")
    .own()
    .actor("Koor Kamperfoelie")
    .actor("Basisschool De Regenton")
    .town("Meise")
    .actor("De Regenton vzw")
    .build();
  const all = contentsOf(records);
  const [own, actors] = all;
  expect(own?.items).toHaveLength(1);
  expect(actors?.items.map(({ id }) => id)).not.toContain(own?.items[0]?.id);
  expect(actors?.items).toHaveLength(3);
  const hits = matching(all, "regenton GRIMBERGEN").flatMap(({ items }) => items);
  expect(hits.map(({ title }) => title)).toEqual(["Basisschool De Regenton, Grimbergen"]);
  expect(matching(all, "qqqq")).toEqual([]);
});
