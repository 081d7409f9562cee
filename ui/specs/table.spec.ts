// The table of partners by keyboard.

import type { Locator, Page } from "@playwright/test";
import { expect, test, type Program } from "./program.ts";

/** Opens the table with all actors, and puts the focus on the first name. */
async function openTable(page: Page, program: Program): Promise<Locator> {
  await program.example();
  await program.go("Partners");
  await page.getByRole("radio", { name: "alle actoren" }).click();
  const table = page.getByRole("grid", { name: "Actoren" });
  await table.locator("[data-row=head] [data-column=name]").focus();
  await program.press("ArrowDown");
  await expect(focusIn(page, "name")).toBeVisible();
  return table;
}

/** The cell of a column, when it has the focus. */
const focusIn = (page: Page, column: string): Locator => page.locator(`:focus[data-column=${column}]`);

test("arrows, Home and End go from cell to cell", async ({ page, program }) => {
  const table = await openTable(page, program);
  const first = await page.locator(":focus").innerText();
  await program.press("ArrowDown");
  await expect(page.locator(":focus")).not.toHaveText(first);
  await program.press("ArrowUp");
  await expect(page.locator(":focus")).toHaveText(first);
  await program.press("ArrowRight", "ArrowRight");
  await expect(focusIn(page, "municipality")).toBeVisible();
  await program.press("Home");
  await expect(focusIn(page, "chosen")).toBeVisible();
  await program.press("End");
  await expect(focusIn(page, "menu")).toBeVisible();
  await program.press("Control+Home", "ArrowRight", "PageDown");
  await expect(focusIn(page, "name")).toBeVisible();
  await expect(page.locator(":focus")).not.toHaveText(first);
  await program.press("Control+Home", "ArrowUp");
  await expect(table.locator("[data-row=head] :focus, [data-row=head]:focus")).toHaveCount(1);
});

test("typing in a cell replaces its text, Enter keeps it and Escape does not", async ({ page, program }) => {
  await openTable(page, program);
  for (let at = 0; at < 7; at++) await program.press("ArrowRight");
  await expect(focusIn(page, "next-step")).toBeVisible();
  await page.keyboard.type("Bellen");
  await program.press("Enter");
  await expect(focusIn(page, "next-step")).toContainText("Bellen");

  await program.press("F2");
  await page.keyboard.insertText(" over de zaal");
  await program.press("Escape");
  await expect(focusIn(page, "next-step")).toContainText("Bellen");
  await expect(focusIn(page, "next-step")).not.toContainText("zaal");
  await program.press("Control+z");
  await expect(focusIn(page, "next-step")).not.toContainText("Bellen");
});

test("space and Shift choose lines, and the menu is for all of them", async ({ page, program }) => {
  const table = await openTable(page, program);
  await program.press("Space", "Shift+ArrowDown", "Shift+ArrowDown");
  await expect(table.getByRole("row", { selected: true })).toHaveCount(3);
  await expect(page.getByRole("group", { name: "De gekozen actoren" })).toContainText("3 gekozen");
  await program.press("Shift+F10");
  const menu = page.getByRole("menu");
  await expect(menu.locator(":focus")).toHaveCount(1);
  await menu.getByRole("menuitem", { name: "Verwijder" }).click();
  await expect(program.toast("3 actoren verwijderd")).toBeVisible();
  await program.press("Control+z");
  await expect(program.toast("Ongedaan gemaakt")).toBeVisible();
});

test("Enter opens the details, Escape closes them and the focus stays in the cell", async ({
  page,
  program,
}) => {
  await openTable(page, program);
  await program.press("ArrowRight");
  await expect(focusIn(page, "details")).toBeVisible();
  await program.press("Enter");
  await expect(page.getByRole("heading", { name: "Contact", exact: true })).toBeVisible();
  await expect(focusIn(page, "details")).toBeVisible();
  await program.press("Escape");
  await expect(page.getByRole("heading", { name: "Contact", exact: true })).toHaveCount(0);
  await expect(focusIn(page, "details")).toBeVisible();
});

test("Enter on a head sorts, and the list of what can be said of the contact is a menu", async ({
  page,
  program,
}) => {
  const table = await openTable(page, program);
  const names = table.locator("[data-row]:not([data-row=head]) [data-column=name]");
  const before = await names.first().innerText();
  await program.press("ArrowUp", "Enter");
  await expect(names.first()).not.toHaveText(before);
  await program.press("ArrowDown");
  for (let at = 0; at < 6; at++) await program.press("ArrowRight");
  await expect(focusIn(page, "status")).toBeVisible();
  await program.press("Enter");
  await page.getByRole("menuitemcheckbox", { name: "In gesprek" }).click();
  await expect(focusIn(page, "status")).toContainText("In gesprek");
});
