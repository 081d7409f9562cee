// The keys that everybody knows.

import { expect, test } from "./program.ts";

test("Ctrl S says that everything is saved, and keeps what is being typed", async ({ page, program }) => {
  await program.example();
  await program.go("Onze werking");
  const field = page.getByLabel("Voor wie doen jullie het?");
  await field.fill("Iedereen in de streek");
  await program.press("Control+s");
  await expect(program.toast("Alles is al bewaard")).toBeVisible();
  expect((await program.records()).project[0]!.audience).toBe("Iedereen in de streek");
});

test("Ctrl F searches, and Alt with an arrow goes back to where one was", async ({ page, program }) => {
  await program.example();
  await program.go("Scenario’s");
  await program.press("Control+f");
  await expect(page.getByRole("dialog")).toBeVisible();
  await program.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await program.go("Allianties");
  await program.press("Alt+ArrowLeft");
  await expect(page.getByRole("heading", { name: "Scenario’s", level: 1 })).toBeAttached();
  await program.press("Alt+ArrowLeft");
  await expect(page.getByRole("heading", { name: "Kaart", level: 1 })).toBeAttached();
  await program.press("Alt+ArrowLeft");
  await expect(page.getByRole("heading", { name: "Kaart", level: 1 })).toBeAttached();
});

test("Ctrl Z in a field takes back what was typed there, and nothing else", async ({ page, program }) => {
  await program.example();
  await program.go("Onze werking");
  const field = page.getByLabel("Voor wie doen jullie het?");
  const before = await field.inputValue();
  await field.press("End");
  await page.keyboard.type("!");
  await expect(field).toHaveValue(`${before}!`);
  await program.press("Control+z");
  await expect(field).toHaveValue(before);
  await program.press("Control+y");
  await expect(field).toHaveValue(`${before}!`);
});
