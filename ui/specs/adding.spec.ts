// Filling the map fast: one line after the other, and names that wait until somebody knows where they belong.

import { expect, test, type Program } from "./program.ts";

/** Types a line, waits for what is recognised in it, and adds it. */
async function add(program: Program, line: string, recognised: string | RegExp): Promise<void> {
  await program.page.keyboard.type(line);
  await expect(program.page.getByRole("region", { name: "Voeg toe" })).toContainText(recognised);
  await program.press("Enter");
  await expect(lineOf(program)).toHaveValue("");
}

const lineOf = (program: Program) => program.page.getByRole("textbox", { name: "Voeg toe" });

async function actors(program: Program): Promise<Record<string, string[]>> {
  const { actor, actor_choice, municipality } = await program.records();
  return Object.fromEntries(
    actor.map(({ id, name, municipality_id, half }) => [
      name,
      [
        municipality.find((one) => one.id === municipality_id)!.name,
        half,
        ...actor_choice
          .filter(({ actor_id, list }) => actor_id === id && list === "sector")
          .map(({ code }) => code),
      ],
    ]),
  );
}

test("names with a place and a sector are typed one after the other, and each is one step", async ({
  page,
  program,
}) => {
  await program.example();
  await program.press("a");
  await expect(lineOf(program)).toBeFocused();
  await add(
    program,
    "Harmonie De Eendracht; Zutphen; muziek",
    /Zutphen.*nieuw op de kaart.*Kunsten.*uit “muziek”/s,
  );
  await expect(page.getByRole("region", { name: "Voeg toe" })).toContainText(
    "Harmonie De Eendracht staat in Zutphen.",
  );
  await add(program, "Zorghuis De Linde; Meise; welzijn", "Welzijn");
  await add(program, "Kaffee Klap; Meise", "Sector weten we nog niet");
  expect(await actors(program)).toMatchObject({
    "Harmonie De Eendracht": ["Zutphen", "cultural", "arts"],
    "Zorghuis De Linde": ["Meise", "non-cultural", "welfare"],
    "Kaffee Klap": ["Meise", "cultural"],
  });
  // The details do not open by themselves, and an arrow brings the last line back.
  await expect(page.getByRole("heading", { name: "Kaffee Klap" })).toHaveCount(0);
  await program.press("ArrowUp");
  await expect(lineOf(program)).toHaveValue("Kaffee Klap; Meise");
  await program.press("Escape");
  await expect(lineOf(program)).toHaveCount(0);
  for (let step = 0; step < 3; step++) await program.button(/^Maak ongedaan/).click();
  await expect
    .poll(
      async () =>
        "Zutphen" in Object.fromEntries((await program.records()).municipality.map(({ name }) => [name, 1])),
    )
    .toBe(false);
});

test("what stands in the line when the window closes is added, also when the line is closed", async ({
  page,
  program,
}) => {
  await program.example();
  await program.press("a");
  await page.keyboard.type("Wijkcomité Zuid");
  await program.press("Escape");
  await program.go("Partners");
  await program.close();
  expect((await program.records()).unplaced).toMatchObject([{ name: "Wijkcomité Zuid" }]);
});

test("the second guess is one click away", async ({ page, program }) => {
  await program.example();
  await program.press("a");
  await page.keyboard.type("Koor Ode; Meise; muziek");
  await page.getByRole("button", { name: "Toch amateurkunsten?" }).click();
  await lineOf(program).focus();
  await program.press("Enter");
  await expect(lineOf(program)).toHaveValue("");
  expect((await actors(program))["Koor Ode"]).toEqual(["Meise", "cultural", "amateur-arts"]);
});

test("a name without a place waits, and is given one later", async ({ page, program }) => {
  await program.example();
  await program.press("a");
  await add(program, "Repair Café Ons; Nergenshuizen; welzijn", "“Nergenshuizen” kennen we niet als plaats");
  await add(program, "Vrouwenkoor Ode", "Nog te plaatsen");
  expect((await program.records()).unplaced).toMatchObject([
    { name: "Repair Café Ons", place: "Nergenshuizen", sector: "welfare" },
    { name: "Vrouwenkoor Ode", place: "", sector: null },
  ]);
  await program.press("Escape");

  await program.button("Repair Café Ons").click();
  const dialog = program.dialog("Waar hoort Repair Café Ons?");
  await expect(dialog).toContainText("Genoemd als: “Nergenshuizen”.");
  // The list of places goes away first; the dialog stays.
  await program.press("Escape");
  await dialog.getByRole("button", { name: "Zet op de kaart" }).click();
  await expect(dialog).toContainText("Kies een gemeente, een regio of een andere plek.");
  await dialog.getByRole("combobox").fill("Zemst");
  await page
    .getByRole("option", { name: /^Zemst/ })
    .first()
    .click();
  await dialog.getByRole("button", { name: "Zet op de kaart" }).click();
  await expect(dialog).toHaveCount(0);
  expect((await actors(program))["Repair Café Ons"]).toEqual(["Zemst", "non-cultural", "welfare"]);

  await program.button("Vrouwenkoor Ode").click();
  await program.hasFocus(program.dialog("Waar hoort Vrouwenkoor Ode?"));
  await program.press("Escape");
  await program.dialog("Waar hoort Vrouwenkoor Ode?").getByRole("button", { name: "Haal weg" }).click();
  await expect(program.toast("Vrouwenkoor Ode is weg uit Nog te plaatsen.")).toBeVisible();
  expect((await program.records()).unplaced).toEqual([]);
});

test("who is added while one looks from a starting point is noted there", async ({ page, program }) => {
  await program.example();
  await page.getByRole("button", { name: /In onze zaal/ }).click();
  await program.press("a");
  await add(program, "Fietsfanfare; Meise", "Meise");
  const { actor, lead, starting_point } = await program.records();
  const [added] = actor.filter(({ name }) => name === "Fietsfanfare");
  const noted = lead.filter(({ actor_id }) => actor_id === added!.id);
  expect(
    noted.map(({ starting_point_id }) => starting_point.find(({ id }) => id === starting_point_id)!.text),
  ).toEqual([expect.stringMatching(/^In onze zaal/)]);
});
