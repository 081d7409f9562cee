// The program in a browser, as a spec uses it: every test gets a page of its own and an empty store of its own.

import { expect, test as base, type Locator, type Page } from "@playwright/test";
import type { ListedProject, Opened, Records } from "../src/bindings.ts";
import { openStore, post, type Store } from "../server.ts";

/** The program, with its page and its store. */
export class Program {
  constructor(
    readonly page: Page,
    readonly store: Store,
  ) {}

  /** Runs a command on the store of this program, or of a colleague. */
  async command<T>(cmd: string, args: object = {}, store = this.store): Promise<T> {
    return (await post(`${store.address}/invoke`, { cmd, args })) as T;
  }

  /** Returns the records of the only project, as the store has them. */
  async records(): Promise<Records> {
    const [project] = await this.command<ListedProject[]>("projects");
    return (await this.command<Opened>("open_project", { project: project!.id })).records;
  }

  /** Announces that the window closes, and waits until the page is ready for it. */
  async close(): Promise<void> {
    const ready = this.page.waitForRequest((request) => request.postDataJSON()?.cmd === "ready_to_close");
    await post(`${this.store.address}/close`, null);
    await ready;
  }

  /** Lets files arrive, as by double click or by drop. */
  async arrive(...files: string[]): Promise<void> {
    await post(`${this.store.address}/arrive`, files);
  }

  /** Opens the page on the start screen. */
  async start(): Promise<void> {
    await this.page.goto(process.env.BONDGENOOT_PAGE!);
  }

  /** Makes the example project, opens it, and returns its id. */
  async example(): Promise<string> {
    const project = await this.command<string>("plant_example");
    await this.start();
    await this.button(/^Voorbeeld/).click();
    await expect(this.page.getByRole("heading", { name: "Kaart", level: 1 })).toBeAttached();
    return project;
  }

  /** Goes to a screen of the open project. */
  async go(screen: string): Promise<void> {
    const route = this.page.getByRole("navigation", { name: "De weg door het project" });
    await route.getByRole("button", { name: screen }).click();
    await expect(this.page.getByRole("heading", { name: screen, level: 1 })).toBeAttached();
  }

  /** Presses keys, one after the other. */
  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole("button", { name });
  }

  /** The dialog that is open, by its title; also one that asks a question. */
  dialog(title: string | RegExp): Locator {
    return this.page
      .getByRole("dialog", { name: title })
      .or(this.page.getByRole("alertdialog", { name: title }));
  }

  /** Expects that the focus is in a dialog. */
  async hasFocus(dialog: Locator): Promise<void> {
    await expect.poll(() => dialog.evaluate((it) => it.contains(document.activeElement))).toBe(true);
  }

  /** A message that comes up and goes by itself. */
  toast(words: string | RegExp): Locator {
    const messages = this.page.getByRole("region", { name: "Meldingen" });
    return messages.locator("[role=status], [role=alert]").filter({ hasText: words });
  }

  /**
   * Expects that a dialog keeps the focus inside, that Escape closes it, and that the focus is then back on what it
   * was opened from.
   */
  async closesByEscape(dialog: Locator, opener: Locator): Promise<void> {
    await this.hasFocus(dialog);
    await this.press("Shift+Tab", "Shift+Tab");
    await this.hasFocus(dialog);
    await dialog.focus();
    await this.press("Escape");
    await expect(dialog).toHaveCount(0);
    await expect(opener).toBeFocused();
  }
}

interface Fixtures {
  store: Store;
  program: Program;
  /** What the page threw and did not catch. A test that causes a fault empties it. */
  faults: string[];
}

export const test = base.extend<Fixtures>({
  store: async ({}, use) => use(await openStore(process.env.BONDGENOOT_SERVER!)),
  faults: async ({ page }, use) => {
    const faults: string[] = [];
    page.on("pageerror", (fault) => faults.push(String(fault)));
    await use(faults);
    expect(faults).toEqual([]);
  },
  program: async ({ page, store, faults: _ }, use) => {
    await page.addInitScript((address) => void (window.core = address), store.address);
    await use(new Program(page, store));
  },
});

export { expect };
