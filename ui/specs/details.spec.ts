// The details of an actor, beside the table.

import type { Locator } from "@playwright/test";
import { expect, test, type Program } from "./program.ts";

const NAME = "Basisschool De Regenton";

async function details(program: Program): Promise<Locator> {
  await program.example();
  await program.go("Partners");
  await program.button(`Details van ${NAME}`).click();
  const details = program.page.getByRole("complementary").filter({ hasText: "Notities" });
  await expect(details).toBeVisible();
  return details;
}

const actor = async (program: Program) => (await program.records()).actor.find(({ name }) => name === NAME);

test("what is typed in the details is in the table and in the store", async ({ page, program }) => {
  const beside = await details(program);
  await beside.getByLabel("Volgende stap").fill("Op de koffie");
  await beside.getByRole("textbox", { name: "Notities", exact: true }).fill("Kent iedereen");
  await beside.getByRole("textbox", { name: "Notities", exact: true }).blur();
  await expect(page.getByRole("row", { name: NAME })).toContainText("Op de koffie");
  await expect.poll(async () => (await actor(program))!.notes).toBe("Kent iedereen");
  expect((await actor(program))!.next_step).toBe("Op de koffie");
});

test("a day is typed in words", async ({ program }) => {
  const beside = await details(program);
  await beside.getByLabel("Wanneer").fill("3 dec 2027");
  await program.press("Enter");
  await expect.poll(async () => (await actor(program))!.next_step_on).toBe("2027-12-03");
});

test("a flag is chosen by hand, and follows the data again", async ({ program }) => {
  const beside = await details(program);
  const flag = beside
    .getByRole("radiogroup", { name: "Bovenlokaal" })
    .or(beside.getByRole("group", { name: "Bovenlokaal" }));
  await flag.getByRole("radio", { name: "ja" }).click();
  await expect.poll(async () => (await actor(program))!.supralocal_choice).toBe(true);
  await beside.getByRole("button", { name: "Volg de gegevens" }).click();
  await expect.poll(async () => (await actor(program))!.supralocal_choice).toBe(null);
});

test("a contact person is added, looked up and erased for good", async ({ page, program }) => {
  const beside = await details(program);
  await beside.getByLabel("Nog iemand").fill("Els Peeters");
  await program.press("Enter");
  await program.button("Wat je kunt doen met Els Peeters").click();
  await page.getByRole("menuitem", { name: "Wat weten we van deze persoon?" }).click();
  const known = program.dialog("Wat weten we van Els Peeters?");
  await expect(known).toContainText("Contactpersoon toegevoegd: Els Peeters");
  await known.getByRole("button", { name: "Wis definitief…" }).click();
  const question = program.dialog("Els Peeters definitief wissen?");
  await program.hasFocus(question);
  await question.getByRole("button", { name: "Wis definitief" }).click();
  await expect(program.toast("Els Peeters is definitief gewist.")).toBeVisible();
  expect((await program.records()).contact.map(({ name }) => name)).not.toContain("Els Peeters");
});
