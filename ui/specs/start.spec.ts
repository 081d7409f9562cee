import { expect, test } from "./program.ts";

test("a new project says what is missing, and opens once it is complete", async ({ page, program }) => {
  await program.start();
  await program.button("Nieuw project").click();
  const dialog = program.dialog("Nieuw project");
  const organisation = dialog.getByLabel("Naam van jullie organisatie");
  await expect(organisation).toBeFocused();

  await dialog.getByRole("button", { name: "Begin" }).click();
  await expect(organisation).toHaveAttribute("aria-invalid", "true");
  await expect(organisation).toBeFocused();

  await organisation.fill("CC De Proef");
  await expect(dialog.getByLabel("Naam van het project")).toHaveValue("CC De Proef zoekt bondgenoten");
  await dialog.getByRole("button", { name: "Begin" }).click();
  await expect(dialog).toContainText("Kies een gemeente uit de lijst.");
  await dialog.getByRole("combobox", { name: "Gemeente" }).fill("Grimb");
  await page.getByRole("option", { name: "Grimbergen" }).first().click();
  await dialog.getByRole("button", { name: "Begin" }).click();
  await expect(page.getByRole("heading", { name: "Onze werking", level: 1 })).toBeVisible();
  expect(await program.command("projects")).toMatchObject([{ name: "CC De Proef zoekt bondgenoten" }]);
});

test("a name that core refuses is said in the dialog, which stays open", async ({ page, program }) => {
  await program.start();
  await program.button("Nieuw project").click();
  const dialog = program.dialog("Nieuw project");
  await dialog.getByLabel("Naam van jullie organisatie").fill("CC De Proef");
  await dialog.getByRole("combobox", { name: "Gemeente" }).fill("Grimb");
  await page.getByRole("option", { name: "Grimbergen" }).first().click();
  await page.route("**/invoke", async (route) => {
    const isAsked = route.request().postDataJSON().cmd === "create_project";
    const refusal = { code: "no-room", params: {}, incident: null };
    await (isAsked ? route.fulfill({ status: 400, json: refusal, headers: ANYWHERE }) : route.continue());
  });
  await dialog.getByRole("button", { name: "Begin" }).click();
  await expect(dialog.getByRole("alert")).toContainText("schijf");
});

const ANYWHERE = { "access-control-allow-origin": "*" };

test("a project is renamed, put in the bin, put back and erased for good", async ({ page, program }) => {
  await program.example();
  await program.button("Meer").first().click();
  await page.getByRole("menuitem", { name: "Naar alle projecten" }).click();
  await program.button(/^Meer met/).click();
  await page.getByRole("menuitem", { name: "Naam wijzigen" }).click();
  const renaming = program.dialog(/./);
  await renaming.getByLabel("Naam van het project").fill("De Lindeboog");
  await renaming.getByRole("button", { name: "Bewaar de naam" }).click();
  await expect(renaming).toHaveCount(0);
  await expect(program.button("De Lindeboog").first()).toBeVisible();

  await program.button("Meer met De Lindeboog").click();
  await page.getByRole("menuitem", { name: "In de prullenbak" }).click();
  await program.button("Prullenbak (1)").click();
  const bin = program.dialog("Prullenbak");
  await bin.getByRole("button", { name: "Zet terug: De Lindeboog" }).click();
  await expect(bin).toContainText("De prullenbak is leeg");
  await program.press("Escape");

  await program.button("Meer met De Lindeboog").click();
  await page.getByRole("menuitem", { name: "In de prullenbak" }).click();
  await program.button("Prullenbak (1)").click();
  await bin.getByRole("button", { name: "Wis definitief: De Lindeboog" }).click();
  await expect(page.getByText("“De Lindeboog” definitief wissen?")).toBeVisible();
  await program.button("Wis definitief").last().click();
  await expect(bin).toContainText("De prullenbak is leeg");
  expect(await program.command("projects")).toEqual([]);
});
