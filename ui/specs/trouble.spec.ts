// Faults: of a screen, of a promise, of the disk. Each is said, with a number where only the log says more.

import { rename } from "node:fs/promises";
import { dirname, join } from "node:path";
import { expect, test } from "./program.ts";

test("a screen that fails says so, with a number, and leads back to all projects", async ({
  page,
  program,
}) => {
  await program.command("plant_example");
  await program.start();
  // Days that are none, which no store has.
  await page.route("**/invoke", async (route) => {
    if (route.request().postDataJSON().cmd !== "open_project") return route.fallback();
    const response = await route.fetch();
    const opened = await response.json();
    for (const actor of opened.records.actor) actor.next_step_on = "morgen";
    return route.fulfill({ response, json: opened });
  });
  await program.button(/^Voorbeeld/).click();
  await program.button(/^Partners/).click();
  const failed = page.getByRole("alert").filter({ hasText: "Dit scherm stopte" });
  await expect(failed).toContainText(/\w{3}-\w{3}/);
  await page.unroute("**/invoke");
  await failed.getByRole("button", { name: "Naar alle projecten" }).click();
  await program.button(/^Voorbeeld/).click();
  await program.go("Partners");
  await expect(failed).toHaveCount(0);
});

test("a promise that nobody handles is said, with a number", async ({ page, program, faults }) => {
  await program.start();
  await expect(program.button("Nieuw project")).toBeVisible();
  await page.evaluate(() => void Promise.reject(new TypeError("x is undefined")));
  await expect(program.toast("Er ging iets mis in Bondgenoot zelf")).toContainText(/\w{3}-\w{3}/);
  expect(faults.splice(0)).toHaveLength(1);
  await program.button("Bewaar een diagnose").click();
  const dialog = program.dialog("Bewaar een diagnose");
  await dialog.getByRole("button", { name: "Bewaar als tekst" }).click();
  await expect(dialog).toContainText("De diagnose staat in dit bestand");
});

test("work that goes away is said at once, and found again", async ({ page, program, store }) => {
  await program.example();
  await program.go("Onze werking");
  const data = join(dirname(store.file), "data");
  await rename(data, `${data} weg`);
  await page.getByRole("textbox").first().fill("Wij dansen");
  await page.getByRole("textbox").first().blur();
  const dialog = page.getByRole("dialog").or(page.getByRole("alertdialog"));
  await expect(dialog).toContainText("Jullie werk staat niet meer waar het stond");
  await rename(`${data} weg`, data);
  await dialog.getByRole("button", { name: "Ik zette de map terug" }).click();
  await expect(dialog).toHaveCount(0);
});
