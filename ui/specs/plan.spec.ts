// A file of a colleague: what it would do is said before anything is written, and decided here.

import { copyFile, truncate } from "node:fs/promises";
import type { Actor } from "../src/bindings.ts";
import { openStore, type Store } from "../server.ts";
import { expect, test as base, type Program } from "./program.ts";

/** Somebody who has the same project in a store of her own. */
interface Colleague {
  /** Runs a command on her project. */
  does: (cmd: string, args: object) => Promise<void>;
  /** Hands her project over: it is the file that the program then opens. */
  handsOver: () => Promise<void>;
  project: string;
  /** The actors, as they were when she got the project. */
  actors: Actor[];
}

const test = base.extend<{ colleague: Colleague }>({
  colleague: async ({ program, store }, use) => {
    const project = await program.command<string>("plant_example");
    const hers = await openStore(process.env.BONDGENOOT_SERVER!);
    await handOver(program, project, store, hers);
    await program.command("pick_file", {}, hers);
    await program.command("take_in", { how: { type: "as-new" } }, hers);
    const records = await program.records();
    const own = records.project[0]!.own_actor_id;
    await use({
      project,
      does: (cmd, args) => program.command(cmd, { project, ...args }, hers),
      handsOver: () => handOver(program, project, hers, store),
      actors: records.actor.filter(({ id }) => id !== own),
    });
  },
});

async function handOver(program: Program, project: string, from: Store, to: Store): Promise<void> {
  const proposed = { project, proposed: "Samen", withoutContacts: false };
  await copyFile(await program.command<string>("export_project", proposed, from), to.file);
}

/** Opens the project that is already there, and then the file. */
async function openFile(program: Program): Promise<void> {
  await program.start();
  await program.button(/^Voorbeeld/).click();
  await program.go("Delen");
  await program.button("Open een bestand van een collega").click();
}

test("a file of a project that is not here comes in as a new one", async ({ page, program, store }) => {
  const other = await openStore(process.env.BONDGENOOT_SERVER!);
  const project = await program.command<string>("plant_example", {}, other);
  await handOver(program, project, other, store);
  await program.start();
  await program.arrive(store.file);
  const dialog = program.dialog(/binnenhalen$/);
  await expect(dialog).toContainText("Er is nog niets veranderd.");
  await expect(dialog.getByRole("button", { name: "Haal binnen" })).toBeFocused();
  await program.press("Escape");
  await expect(dialog).toHaveCount(0);
  expect(await program.command("projects")).toEqual([]);

  await program.arrive(store.file);
  await dialog.getByRole("button", { name: "Haal binnen" }).click();
  await expect(program.toast("is binnengehaald als nieuw project")).toBeVisible();
  await expect(page.getByRole("dialog")).toHaveCount(0);
});

test("a file without news says so, and leads to the project", async ({ page, program, colleague }) => {
  await colleague.handsOver();
  await openFile(program);
  const dialog = program.dialog(/binnenhalen$/);
  await expect(dialog).toContainText("staat niets wat jullie nog niet hebben");
  await dialog.getByRole("button", { name: "Ga naar het project" }).click();
  await expect(page.getByRole("dialog")).toHaveCount(0);
});

test("what both changed is a choice, side by side", async ({ program, colleague }) => {
  const [one, other] = colleague.actors as [Actor, Actor];
  for (const { id } of [one, other]) {
    await program.command("edit_actors", {
      project: colleague.project,
      actors: [id],
      edit: { notes: "Van ons" },
      typing: "begins",
    });
    await colleague.does("edit_actors", { actors: [id], edit: { notes: "Van haar" }, typing: "begins" });
  }
  await colleague.handsOver();
  await openFile(program);
  const dialog = program.dialog(/binnenhalen$/);
  await expect(dialog).toContainText("2 actoren zijn door jullie én door hen gewijzigd");
  await dialog.getByRole("group", { name: one.name }).getByRole("radio", { name: "Hun versie" }).check();
  await dialog.getByRole("button", { name: "Neem over" }).click();
  await expect(program.toast("is bijgewerkt")).toBeVisible();
  const notes = new Map((await program.records()).actor.map((actor) => [actor.id, actor.notes]));
  expect([notes.get(one.id), notes.get(other.id)]).toEqual(["Van haar", "Van ons"]);
  await program.press("Control+z");
  await expect(program.toast("Ongedaan gemaakt")).toBeVisible();
});

test("what she deleted goes or stays, one by one", async ({ program, colleague }) => {
  const [one, other] = colleague.actors as [Actor, Actor];
  await colleague.does("remove_actors", { actors: [one.id, other.id] });
  await colleague.handsOver();
  await openFile(program);
  const dialog = program.dialog(/binnenhalen$/);
  await expect(dialog).toContainText("Zij haalden dit weg");
  await dialog
    .getByRole("radiogroup", { name: one.name })
    .getByRole("radio", { name: "Hou wat wij hebben" })
    .click();
  await expect(dialog.getByRole("status")).toContainText("keer verdwijnt het");
  await dialog.getByRole("button", { name: "Neem over" }).click();
  await expect(program.toast("is bijgewerkt")).toBeVisible();
  const ids = (await program.records()).actor.map(({ id }) => id);
  expect(ids).toContain(one.id);
  expect(ids).not.toContain(other.id);
});

test("where much would go, nothing goes before somebody chose", async ({ program, colleague }) => {
  await colleague.does("remove_actors", { actors: colleague.actors.map(({ id }) => id) });
  await colleague.handsOver();
  await openFile(program);
  const dialog = program.dialog(/binnenhalen$/);
  await expect(dialog).toContainText("verdwijnt hier veel");
  await program.press("Enter");
  await dialog.getByRole("button", { name: "Neem over" }).click();
  await expect(dialog.getByRole("status")).toContainText("Je koos nog niet.");
  await expect(dialog.getByRole("button", { name: "Hou alles wat wij hebben" })).toBeFocused();
  await program.press("Enter");
  await expect(dialog.getByRole("status")).toContainText("Dit blijft allemaal staan.");
  await dialog.getByRole("button", { name: "Neem over" }).click();
  await expect(dialog).toHaveCount(0);
  const actors = async () => (await program.records()).actor.length;
  await expect.poll(actors).toBe(colleague.actors.length + 1);
});

test("a deletion that is in doubt is no deletion unless somebody says so", async ({
  page,
  program,
  colleague,
}) => {
  const [one] = colleague.actors as [Actor];
  await colleague.does("remove_actors", { actors: [one.id] });
  await colleague.handsOver();
  // No file that this program writes is in doubt: the answer about it is made so.
  await page.route("**/invoke", async (route) => {
    if (route.request().postDataJSON().cmd !== "pick_file") return route.fallback();
    const response = await route.fetch();
    const file = await response.json();
    for (const entry of file.plan.entries) {
      if (entry.id === one.id) Object.assign(entry, { kind: "conflict", doubt: "unknown_deletion" });
    }
    return route.fulfill({ response, json: file });
  });
  await openFile(program);
  const choice = program.dialog(/binnenhalen$/).getByRole("group", { name: one.name });
  await expect(choice).toContainText("Misschien weggehaald, misschien nooit aangekomen");
  await expect(choice.getByRole("radio", { name: "Onze versie" })).toBeChecked();
  await expect(choice).toContainText("Bij hen staat dit niet.");
});

test("a damaged file is refused in words, and nothing changes", async ({ program, colleague, store }) => {
  await colleague.handsOver();
  await truncate(store.file, 20_000);
  await openFile(program);
  const dialog = program.dialog("Dit bestand kunnen we niet openen");
  await expect(dialog).toContainText("onderweg beschadigd");
  await program.press("Escape");
  await expect(dialog).toHaveCount(0);
  await program.arrive(store.file, store.folder);
  await expect(program.dialog("2 bestanden kunnen we niet openen")).toBeVisible();
});
