import { expect, test } from "vitest";
import type { KnownPerson } from "../bindings";
import { project } from "../testing/project";
import { asText, inWords } from "./known";

const tables = project().tables();

const found = (rest: Partial<KnownPerson> = {}): KnownPerson => ({
  contact: {
    id: "an",
    actor_id: "a",
    name: "An Willems",
    function: "voorzitter",
    email: "an@hetdoek.example",
    phone: "",
    key_person: true,
    key_role: null,
    notes: "",
  },
  actor: "Het Doek",
  municipality: "Meise",
  mentions: [],
  steps: [],
  copies: [],
  ...rest,
});

test("her card is shown as far as it is filled in", () => {
  const known = inWords(found(), tables);
  expect(known.place).toBe("Het Doek, Meise");
  expect(known.fields.map(({ name, value }) => `${name}: ${value}`)).toEqual([
    "Functie: voorzitter",
    "E-mail: an@hetdoek.example",
    "Sleutelfiguur: Ja",
  ]);
});

test("of a long text what stands around her name is shown", () => {
  const text = `${"woord ".repeat(60)}an WILLEMS belt${" woord".repeat(60)}`;
  const mention = { noun: "agreement", id: "x", title: "Zaal vastleggen", field: "who", text };
  const [line] = inWords(found({ mentions: [mention] }), tables).mentions;
  expect(line?.name).toBe("Afspraak: Zaal vastleggen");
  expect(line?.value).toMatch(/^… .*an WILLEMS belt.* …$/);
  expect(line?.value.length).toBeLessThan(200);
});

test("all of it is one text to hand over, with what still holds her", () => {
  const at = new Date(2026, 10, 3, 16, 52).toISOString();
  const known = inWords(
    found({
      steps: [{ name: { code: "add-contact", params: [["name", "An Willems"]] }, at, undone: false }],
      copies: [{ number: 3, at, reason: "close" }],
    }),
    tables,
  );
  const text = asText(known, "Dans", "2026-11-26");
  expect(text).toContain("Wat weten we van An Willems?\nIn “Dans”, op 26 november 2026");
  expect(text).toContain("Contactpersoon toegevoegd: An Willems");
  expect(text).toContain("3 november 2026 om 16:52: bij het sluiten");
  expect(text).toContain("De naam staat verder nergens");
});
