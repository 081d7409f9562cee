// What the dialogs of the other screens do.

import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "./program.ts";

test("a scenario and an alliance need a name, and open once they are made", async ({ page, program }) => {
  await program.example();
  await program.go("Scenario’s");
  await program.button("Nieuw scenario").click();
  const scenario = program.dialog("Nieuw scenario");
  await scenario.getByLabel("Naam van het scenario").fill("Dansen op de Dijle");
  await scenario.getByRole("button", { name: /^Meise/ }).click();
  await scenario.getByRole("checkbox").first().check();
  await scenario.getByRole("button", { name: "Maak het scenario" }).click();
  await expect(scenario).toHaveCount(0);

  await program.go("Allianties");
  await program.button("Nieuwe alliantie").click();
  const alliance = program.dialog("Nieuwe alliantie");
  await alliance.getByLabel("Naam van de alliantie").fill("Dijle danst");
  await alliance.getByRole("button", { name: "Maak de alliantie" }).click();
  await expect(alliance).toHaveCount(0);
  const names = async (noun: "scenario" | "alliance") =>
    (await program.records())[noun].map(({ name }) => name);
  await expect.poll(() => names("scenario")).toContain("Dansen op de Dijle");
  await expect.poll(() => names("alliance")).toContain("Dijle danst");
  await expect(page.getByText("Dijle danst").first()).toBeVisible();
});

test("a pasted list is shown before it becomes cards", async ({ program }) => {
  await program.example();
  await program.go("Vertrekpunten");
  await program.button("Plak een lijst").click();
  const dialog = program.dialog("Plak een lijst");
  await dialog.getByRole("textbox").fill("- Een tuin\n- Een bus");
  await dialog
    .getByRole("button", { name: /sterkte/i })
    .last()
    .click();
  await expect(dialog).toHaveCount(0);
  const cards = (await program.records()).starting_point.map(({ text }) => text);
  expect(cards).toEqual(expect.arrayContaining(["Een tuin", "Een bus"]));
});

test("search finds, and goes there", async ({ page, program }) => {
  await program.example();
  await program.press("Control+k");
  const dialog = program.dialog("Zoek in dit project");
  await dialog.getByRole("combobox").fill("qqqq");
  await expect(dialog).toContainText("We vinden niets met “qqqq”.");
  await dialog.getByRole("combobox").fill("straat");
  await expect(dialog.getByRole("option").first()).toBeVisible();
  await program.press("ArrowDown", "ArrowUp", "Enter");
  await expect(page.getByRole("dialog")).toHaveCount(0);
});

test("the history goes back to a step, and forth again", async ({ page, program }) => {
  await program.example();
  await program.go("Delen");
  for (const name of ["Een", "Twee"]) {
    await page.getByLabel("Naam", { exact: true }).fill(name);
    await page.getByLabel("Naam", { exact: true }).blur();
    await expect.poll(async () => (await program.records()).project[0]!.name).toBe(name);
    await program.go("Kopieën");
    await program.go("Delen");
  }
  await program.button("Meer").last().click();
  await page.getByRole("menuitem", { name: "Wat er gebeurde" }).click();
  const dialog = program.dialog("Wat er gebeurde");
  await dialog
    .getByRole("button", { name: /^Terug/ })
    .last()
    .click();
  await expect.poll(async () => (await program.records()).project[0]!.name).toMatch(/^Voorbeeld/);
  await dialog
    .getByRole("button", { name: /^Opnieuw tot hier/ })
    .first()
    .click();
  await expect.poll(async () => (await program.records()).project[0]!.name).toBe("Twee");
});

test("a project is saved as a file, with or without contact persons", async ({ page, program, store }) => {
  await program.example();
  await program.go("Delen");
  await page.getByRole("radio", { name: "Zonder contactpersonen" }).check();
  await program.button("Bewaar als bestand").click();
  await expect(page.getByText("Het project staat zonder contactpersonen in dit bestand:")).toBeVisible();
  const file = await readFile(join(store.folder, (await readdir(store.folder))[0]!));
  expect(file.subarray(0, 15).toString()).toBe("SQLite format 3");
});

test("erasing for good asks first, and empties the history", async ({ page, program }) => {
  await program.example();
  await program.go("Delen");
  await page.getByLabel("Naam", { exact: true }).fill("Anders");
  await page.getByLabel("Naam", { exact: true }).blur();
  await expect(program.button(/^Maak ongedaan/)).toBeEnabled();
  await program.button("Wis definitief wat verwijderd is").click();
  const dialog = program.dialog("Alles wat verwijderd is, definitief wissen?");
  await dialog.getByRole("button", { name: "Wis definitief" }).click();
  await expect(program.toast("Wat verwijderd was, is nu echt weg.")).toBeVisible();
  await expect(program.button(/^Maak ongedaan/)).toBeDisabled();
});

test("a copy is made, looked into, and given a second place", async ({ page, program }) => {
  await program.example();
  await program.go("Kopieën");
  await program.button("Maak nu een kopie").click();
  await expect(page.getByText("niets: alles staat er zoals toen")).toBeVisible();
  await program.button("Kijk erin rond").click();
  const dialog = program.dialog(/^Voorbeeld/);
  await dialog.getByRole("searchbox").or(dialog.getByRole("textbox")).first().fill("regenton");
  await expect(dialog).toContainText("Basisschool De Regenton");
  await program.closesByEscape(dialog, program.button("Kijk erin rond"));
  await program.button("Kies een tweede plek").click();
  await expect(program.button("Andere plek")).toBeVisible();
});

test("an alliance asks money of its own pot, and the amounts add up on the screen of all", async ({
  page,
  program,
}) => {
  await program.example();
  await program.go("Financiering");
  const totals = page.getByRole("region", { name: "Per alliantie" });
  await expect(totals).toContainText("€ 7.700");
  await totals.getByRole("button", { name: "Dans in de wijk" }).click();
  const lines = page.getByRole("region", { name: "Aanvragen van deze alliantie" });
  await expect(lines.getByRole("listitem")).toHaveCount(2);
  await lines.getByRole("combobox", { name: "Waar vragen jullie geld?" }).fill("Soeppot");
  await page.getByRole("option", { name: "Eigen potje: Soeppot" }).click();
  const pot = lines.getByRole("listitem").filter({ hasText: "Soeppot" });
  await pot.getByLabel("Gevraagd").fill("veel");
  await program.press("Enter");
  await expect(pot).toContainText("“veel” is geen bedrag dat we kennen.");
  await pot.getByLabel("Gevraagd").fill("€ 1.300,00");
  await program.press("Enter");
  await expect(pot.getByLabel("Gevraagd")).toHaveValue("€ 1.300");
  await program.go("Financiering");
  await expect(totals).toContainText("€ 9.000");
  await program.press("Control+z", "Control+z");
  await expect(totals).toContainText("€ 7.700");
  const schemes = async () => (await program.records()).scheme.map(({ name }) => name);
  await expect.poll(schemes).not.toContain("Soeppot");
});

test("a known scheme that is taken over is one of ours, with its amounts, and open or not as of today", async ({
  page,
  program,
}) => {
  await program.example();
  await program.go("Financiering");
  await page.getByRole("button", { name: /^Regelingen uit Nederland: 5/ }).click();
  const known = page.getByRole("listitem").filter({ hasText: "Spoor 1: Try-out" });
  await expect(known).toContainText("verlopen");
  await known.getByRole("button", { name: "Neem over" }).click();
  const card = page.locator("[data-scheme]").filter({ hasText: "Spoor 1: Try-out" });
  await expect(card).toContainText("verlopen");
  await expect(card.getByLabel("vanaf", { exact: true })).toHaveValue("€ 2.500");
  await card.getByLabel("Tot en met").fill("31-12-2199");
  await program.press("Enter");
  await expect(card.getByText("open", { exact: true })).toBeVisible();
  await card
    .getByRole("button", { name: /^Verwijder|^Haal/ })
    .first()
    .click();
  await expect(program.toast("Spoor 1: Try-out")).toBeVisible();
});
