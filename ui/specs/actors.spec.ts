// Questions about actors: asked on the map and in the table, they are the same.

import type { Locator } from "@playwright/test";
import type { Actor } from "../src/bindings.ts";
import { expect, test, type Program } from "./program.ts";

const NAME = "Basisschool De Regenton";

/** How the menu of an actor opens on each screen: by keyboard in the tree of the map, by a button in the table. */
const MENUS = {
  Kaart: async (program: Program) => {
    await program.page.getByRole("button", { name: "Lijst", exact: true }).click();
    await program.page.getByRole("treeitem", { name: NAME }).click();
    await program.press("Shift+F10");
  },
  Partners: async (program: Program) => {
    await program.button(`Wat je kunt doen met ${NAME}`).click();
  },
};

const SCREENS = Object.keys(MENUS) as (keyof typeof MENUS)[];

/** Opens the example, and chooses something in the menu of the actor. Returns the dialog that asks about it. */
async function ask(program: Program, screen: keyof typeof MENUS, entry: string): Promise<Locator> {
  await program.example();
  await program.go(screen);
  await MENUS[screen](program);
  await program.page.getByRole("menuitem", { name: entry }).click();
  const dialog = program.page.getByRole("dialog");
  await expect(dialog).toHaveCount(1);
  await program.hasFocus(dialog);
  return dialog;
}

/** Returns the actor as the store has it. */
async function actor(program: Program): Promise<Actor> {
  return (await program.records()).actor.find(({ name }) => name === NAME)!;
}

for (const screen of SCREENS) {
  test(`${screen}: an actor moves to another bubble`, async ({ page, program }) => {
    const dialog = await ask(program, screen, "Verplaats naar…");
    await dialog.getByRole("combobox").fill("Vilvoorde");
    await page.getByRole("option", { name: "Vilvoorde" }).first().click();
    await dialog.getByRole("button", { name: "Verplaats", exact: true }).click();
    await expect(dialog).toHaveCount(0);
    const town = async () => {
      const { municipality_id } = await actor(program);
      return (await program.records()).municipality.find(({ id }) => id === municipality_id)?.name;
    };
    await expect.poll(town).toBe("Vilvoorde");
  });

  test(`${screen}: an actor gets other sectors`, async ({ page, program }) => {
    const dialog = await ask(program, screen, "Kies sectoren");
    await dialog.getByRole("checkbox", { name: "Jeugd", exact: true }).check();
    await dialog.getByRole("button", { name: "Bewaar de sectoren" }).click();
    await expect(dialog).toHaveCount(0);
    const { id } = await actor(program);
    const codes = async () => {
      const { actor_choice } = await program.records();
      return actor_choice.filter((one) => one.actor_id === id).map(({ code }) => code);
    };
    await expect.poll(codes).toContain("youth");
    await expect(page.locator(":focus")).toHaveCount(1);
  });

  test(`${screen}: a sector of the other half is a question`, async ({ page, program }) => {
    await program.example();
    await program.go(screen);
    await MENUS[screen](program);
    await page.getByRole("menuitem", { name: "Zet in de andere helft" }).click();
    const dialog = program.dialog(`Past ${NAME} hier?`);
    await program.hasFocus(dialog);
    expect((await actor(program)).half).toBe("non-cultural");
    await dialog.getByRole("button", { name: "Laat hier staan" }).click();
    await expect(dialog).toHaveCount(0);
    await expect.poll(async () => (await actor(program)).half).toBe("cultural");
  });

  for (const [noun, button, said] of [
    ["scenario", "Maak het scenario", "Scenario ‘Dansen’ is gemaakt."],
    ["alliantie", "Maak de alliantie", "Alliantie ‘Dansen’ is gemaakt."],
  ] as const) {
    test(`${screen}: an actor begins: ${noun}`, async ({ page, program }) => {
      const dialog = await ask(program, screen, `Neem op in een ${noun}`);
      const name = dialog.getByRole("textbox", { name: /^Naam van/ });
      await dialog.getByRole("button", { name: button }).click();
      await expect(name).toHaveAttribute("aria-invalid", "true");
      await expect(name).toBeFocused();
      await name.fill("Dansen");
      await program.press("Enter");
      await expect(dialog).toHaveCount(0);
      await expect(page.getByText(said).first()).toBeAttached();
    });
  }
}

test("an actor gets another name", async ({ page, program }) => {
  const dialog = await ask(program, "Kaart", "Wijzig de naam");
  await dialog.getByRole("textbox").fill("Basisschool De Emmer");
  await program.press("Enter");
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole("treeitem", { name: "Basisschool De Emmer" })).toBeVisible();
  await program.press("Control+z");
  await expect(page.getByRole("treeitem", { name: NAME })).toBeVisible();
});

test("an actor is noted at a starting point", async ({ page, program }) => {
  const dialog = await ask(program, "Partners", "Noteer bij een vertrekpunt");
  await expect(dialog.getByRole("button", { name: "Noteer" })).toBeDisabled();
  await dialog.getByRole("combobox", { name: "Vertrekpunt" }).click();
  await page.getByRole("option", { disabled: false }).first().click();
  await dialog.getByRole("button", { name: "Noteer" }).click();
  await expect(dialog).toHaveCount(0);
  await expect(program.toast("partnerkaart")).toBeVisible();
});

test("a new actor says what is missing, and stands in the table", async ({ page, program }) => {
  await program.example();
  await program.go("Partners");
  await program.button("Nieuwe partner").click();
  const dialog = program.dialog("Nieuwe partner");
  const add = dialog.getByRole("button", { name: "Zet op de kaart" });
  await add.click();
  await expect(dialog).toContainText("Vul een naam in.");
  await expect(dialog).toContainText("Kies een gemeente");
  await dialog.getByLabel("Naam").fill("Repaircafé De Schroef");
  await dialog.getByRole("combobox", { name: "Gemeente" }).fill("Meise");
  await page.getByRole("option", { name: "Meise" }).first().click();
  // Nobody has to know its sector.
  await add.click();
  await expect(dialog).toHaveCount(0);
  await expect(page.locator(":focus[data-column=name]")).toContainText("Repaircafé De Schroef");
  const row = page.getByRole("row", { name: /Repaircafé De Schroef/ });
  await expect(row).toContainText("Sector weten we nog niet");
  await expect(row).toContainText("dat weten we nog niet");
});

test("a municipality is put on the map by typing", async ({ page, program }) => {
  await program.example();
  await program.button("Gemeente toevoegen").click();
  const dialog = program.dialog("Zet een gemeente op de kaart");
  await dialog.getByRole("combobox", { name: "Gemeente of bol" }).fill("1840");
  await page.getByRole("option", { name: "Londerzeel" }).first().click();
  await expect(dialog).toHaveCount(0);
  const towns = async () => (await program.records()).municipality.map(({ name }) => name);
  await expect.poll(towns).toContain("Londerzeel");
});
