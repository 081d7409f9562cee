// What is typed: kept when the field is left, however it is left, and never lost.

import { expect, test, type Program } from "./program.ts";

/** Returns what the store has of the purpose of our own organisation. */
const purpose = async (program: Program): Promise<string> => (await program.records()).project[0]!.purpose;

test("a field is kept when it is left, as one step", async ({ page, program }) => {
  await program.example();
  await program.go("Onze werking");
  const field = page.getByLabel("Met welk doel?");
  const before = await field.inputValue();
  await field.fill("Wij dansen");
  await field.blur();
  await expect(program.button(/^Maak ongedaan/)).toBeEnabled();
  await expect.poll(() => purpose(program)).toBe("Wij dansen");
  await program.button(/^Maak ongedaan/).click();
  await expect(field).toHaveValue(before);
});

test("a field is kept when the screen is left without leaving the field", async ({ page, program }) => {
  await program.example();
  await program.go("Onze werking");
  await page.getByLabel("Met welk doel?").fill("Wij zingen");
  await program.press("Control+k");
  await program.press("Escape");
  await program.go("Kaart");
  expect(await purpose(program)).toBe("Wij zingen");
});

test("a card that waits for Enter is kept when the window closes", async ({ page, program }) => {
  await program.example();
  await program.go("Vertrekpunten");
  await page.getByPlaceholder("Nog een sterkte…").fill("Een dansvloer van honderd");
  await program.close();
  const records = await program.records();
  expect(records.starting_point.map(({ text }) => text)).toContain("Een dansvloer van honderd");
});

test("half-typed text in a dialog is given back at the next start", async ({ page, program }) => {
  await program.example();
  await program.go("Scenario’s");
  await program.button("Nieuw scenario").click();
  await program.dialog("Nieuw scenario").getByLabel("Naam van het scenario").fill("Dansen op de Dijle");
  await program.close();
  await program.start();
  await expect(page.getByText("Dit was je nog aan het typen toen Bondgenoot sloot")).toBeVisible();
  await expect(page.getByText("Dansen op de Dijle")).toBeVisible();
});

test("text that is too long says so, and is not kept until it is shorter", async ({ page, program }) => {
  await program.example();
  await program.go("Delen");
  const name = page.getByLabel("Naam", { exact: true });
  await name.fill("a".repeat(201));
  await name.blur();
  await expect(page.getByText("Deze tekst is 1 teken te lang")).toBeVisible();
  await name.fill("a".repeat(200));
  await name.blur();
  await expect(page.getByText("te lang")).toHaveCount(0);
  await expect
    .poll(async () => (await program.command<{ name: string }[]>("projects")).map((one) => one.name.length))
    .toEqual([200]);
});
