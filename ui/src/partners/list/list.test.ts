import { describe, expect, it } from "vitest";
import type { ContactStatus, Flag, Half } from "$ui/bindings";
import type { ActorView } from "$ui/project/actors.svelte";
import type { Choice } from "$ui/project/catalogue";
import { project } from "$ui/testing/project";
import { filtered, isAsking, NO_FILTER } from "./filter";
import { heldOrder, range } from "./order";
import { pressed, Sorted, sorted, type Column } from "./sort";

const TOWNS = ["Lochem", "Meise", "Vilvoorde", "’s-Gravenbrakel", "Ésneux"];
const sector = (code: string, label: string, half: Half | null): Choice => ({
  code,
  label,
  about: "",
  icon: null,
  half,
  own: false,
});
const ARTS = sector("arts", "kunsten", "cultural");
const HERITAGE = sector("cultural-heritage", "cultureel erfgoed", "cultural");
const WELFARE = sector("welfare", "welzijn", "non-cultural");
const flag = (value: boolean): Flag => ({ value, proposed: value, overruled: false });

interface Given {
  town?: number;
  half?: Half;
  status?: ContactStatus | null;
  step?: string;
  on?: string | null;
  notes?: string;
  sectors?: Choice[];
  supralocal?: boolean;
  contact?: string;
}

function row(name: string, { town = 0, half = "cultural", status = null, ...more }: Given = {}): ActorView {
  const { step: next_step = "", on: next_step_on = null, notes = "" } = more;
  const fields = { id: `id of ${name}`, municipality_id: `town-${town}`, half, status };
  const { actor, contact } = project()
    .actor(name, { ...fields, next_step, next_step_on, notes })
    .with("contact", { name: more.contact })
    .build();
  const record = actor[0]!;
  return {
    id: record.id,
    name,
    half,
    record,
    municipality: record.municipality_id,
    town: TOWNS[town] ?? "",
    sectors: more.sectors ?? [ARTS],
    supralocal: flag(more.supralocal ?? false),
    boundaryCrossing: flag(false),
    contacts: more.contact === undefined ? [] : contact,
    own: false,
  };
}

const names = (rows: readonly ActorView[]) => rows.map((one) => one.name);

describe("filter", () => {
  const ROWS = [
    row("Wijkcentrum De Zwaluw", { town: 1, half: "non-cultural", sectors: [WELFARE], status: "idea" }),
    row("Museum Café", { town: 2, sectors: [ARTS, HERITAGE], contact: "Noémie", supralocal: true }),
    row("Koor", { notes: "Repeteert in de cafetaria", status: "partner" }),
  ];
  const found = (asked: Partial<typeof NO_FILTER>) => names(filtered(ROWS, { ...NO_FILTER, ...asked }));

  it("asks nothing to begin with", () => {
    expect(isAsking(NO_FILTER)).toBe(false);
    expect(isAsking({ ...NO_FILTER, search: "  " })).toBe(false);
    expect(isAsking({ ...NO_FILTER, halves: ["cultural"] })).toBe(true);
    expect(found({})).toHaveLength(3);
  });

  it("looks past accents and capitals, in names, notes, towns, sectors and contact persons", () => {
    expect(found({ search: "CAFE" })).toEqual(["Museum Café", "Koor"]);
    expect(found({ search: "vilvo" })).toEqual(["Museum Café"]);
    expect(found({ search: "erfgoed" })).toEqual(["Museum Café"]);
    expect(found({ search: "noemie" })).toEqual(["Museum Café"]);
    expect(found({ search: "koor repeteert" })).toEqual(["Koor"]);
    expect(found({ search: "koor museum" })).toEqual([]);
  });

  it("keeps what has one of the chosen, in every list that is asked", () => {
    expect(found({ municipalities: ["town-1", "town-2"] })).toHaveLength(2);
    expect(found({ municipalities: ["town-1", "town-2"], halves: ["cultural"] })).toEqual(["Museum Café"]);
    expect(found({ sectors: ["cultural-heritage", "welfare"] })).toHaveLength(2);
    expect(found({ statuses: ["none", "partner"] })).toEqual(["Museum Café", "Koor"]);
    expect(found({ supralocal: ["yes"] })).toEqual(["Museum Café"]);
    expect(found({ supralocal: ["no"], boundaryCrossing: ["no"] })).toHaveLength(2);
  });
});

describe("sort", () => {
  const by = (column: Column, rows: ActorView[], descending = false) =>
    names(sorted(rows, { column, descending }));

  it("follows the Dutch alphabet, and numbers as numbers", () => {
    const rows = [row("Zaal 10"), row("école"), row("Ezel"), row("Zaal 9"), row("Abeel")];
    expect(by("name", rows)).toEqual(["Abeel", "école", "Ezel", "Zaal 9", "Zaal 10"]);
    expect(by("name", rows, true)).toEqual(["Zaal 10", "Zaal 9", "Ezel", "école", "Abeel"]);
  });

  it("lets equal lines follow their name in both directions", () => {
    const rows = [row("b", { town: 1 }), row("c"), row("a", { town: 1 })];
    expect(by("municipality", rows)).toEqual(["c", "a", "b"]);
    expect(by("municipality", rows, true)).toEqual(["a", "b", "c"]);
  });

  it("puts what is empty last in both directions", () => {
    const rows = [
      row("leeg"),
      row("later", { on: "2027-01-01", status: "partner" }),
      row("eerst", { on: "2026-12-01", status: "idea" }),
    ];
    expect(by("when", rows)).toEqual(["eerst", "later", "leeg"]);
    expect(by("when", rows, true)).toEqual(["later", "eerst", "leeg"]);
    expect(by("status", rows)).toEqual(["eerst", "later", "leeg"]);
    expect(by("next-step", rows)).toEqual(["eerst", "later", "leeg"]);
  });

  it("puts what crosses a border first", () => {
    expect(by("supralocal", [row("a"), row("b", { supralocal: true })])).toEqual(["b", "a"]);
  });

  it("is the same when single lines change as when all are put in order", () => {
    const order = new Sorted();
    const sort = { column: "status", descending: true } as const;
    let rows = Array.from({ length: 60 }, (_, n) =>
      row(`Actor ${(n * 7) % 60}`, { status: [null, "idea", "partner"][n % 3] as ContactStatus | null }),
    );
    for (let n = 0; n < 40; n++) {
      expect(names(order.of(rows, sort))).toEqual(names(sorted(rows, sort)));
      const at = (n * 11) % rows.length;
      const changed = row(`Actor ${(n * 13) % 90}`, { status: n % 2 ? "idea" : null });
      rows = n % 5 === 0 ? rows.toSpliced(at, 1) : rows.with(at, changed);
    }
    expect(names(order.of(rows, { column: "name", descending: false }))).toEqual(
      names(sorted(rows, { column: "name", descending: false })),
    );
  });

  it("turns around when the same head is pressed again", () => {
    const first = pressed({ column: "name", descending: false }, "when");
    expect(first).toEqual({ column: "when", descending: false });
    expect(pressed(first, "when").descending).toBe(true);
    expect(pressed(pressed(first, "when"), "when").descending).toBe(false);
  });
});

describe("order", () => {
  it("keeps lines in place, drops who is gone and adds who is new", () => {
    const exists = (id: string) => id !== "gone";
    expect(heldOrder(["c", "gone", "a"], ["a", "b"], exists)).toEqual(["c", "a", "b"]);
  });

  it("gives a range in either direction", () => {
    const ids = ["a", "b", "c", "d"];
    expect(range(ids, "b", "d")).toEqual(["b", "c", "d"]);
    expect(range(ids, "c", "a")).toEqual(["a", "b", "c"]);
    expect(range(ids, "gone", "c")).toEqual(["c"]);
    expect(range(ids, "a", "gone")).toEqual([]);
  });
});

it("handles two thousand lines in every order and filter", () => {
  const rows = Array.from({ length: 2000 }, (_, n) =>
    row(`Actor ${(n * 7919) % 2000}`, {
      town: n % TOWNS.length,
      sectors: [[ARTS], [HERITAGE, WELFARE]][n % 2],
      status: n % 3 === 0 ? "partner" : null,
      notes: "Een lange notitie over een kort gesprek. ".repeat(20),
    }),
  );
  const columns: Column[] = ["name", "municipality", "sector", "status", "next-step", "when"];
  for (const column of columns) {
    const order = sorted(rows, { column, descending: true });
    expect(new Set(order).size).toBe(2000);
  }
  expect(names(sorted(rows, { column: "name", descending: false })).slice(0, 3)).toEqual([
    "Actor 0",
    "Actor 1",
    "Actor 2",
  ]);
  // Letter by letter, as somebody types.
  const typed = "lange notitie";
  for (let length = 1; length <= typed.length; length++) {
    expect(filtered(rows, { ...NO_FILTER, search: typed.slice(0, length) })).toHaveLength(2000);
  }
  expect(filtered(rows, { ...NO_FILTER, statuses: ["partner"], sectors: ["welfare"] })).toHaveLength(333);
});
