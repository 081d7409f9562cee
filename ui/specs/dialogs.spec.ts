// Every dialog that a button or a key opens: it takes the focus, keeps it, and gives it back.

import { expect, test } from "./program.ts";

for (const title of ["Nieuw project", "Waar staat mijn werk?", "Over Bondgenoot"]) {
  test(`start: ${title}`, async ({ program }) => {
    await program.start();
    const opener = program.button(title);
    await opener.click();
    await program.closesByEscape(program.dialog(title), opener);
  });
}

const DIALOGS: [screen: string, button: string, title: string][] = [
  ["Kaart", "Gemeente toevoegen", "Zet een gemeente op de kaart"],
  ["Partners", "Nieuwe partner", "Nieuwe partner"],
  ["Scenario’s", "Nieuw scenario", "Nieuw scenario"],
  ["Allianties", "Nieuwe alliantie", "Nieuwe alliantie"],
  ["Vertrekpunten", "Plak een lijst", "Plak een lijst"],
  ["Delen", "Wis definitief wat verwijderd is", "Alles wat verwijderd is, definitief wissen?"],
];

for (const [screen, button, title] of DIALOGS) {
  test(`${screen}: ${title}`, async ({ program }) => {
    await program.example();
    await program.go(screen);
    const opener = program.button(button);
    await opener.click();
    await program.closesByEscape(program.dialog(title), opener);
  });
}

for (const [key, title] of [
  ["F1", "Sneltoetsen"],
  ["Control+k", "Zoek in dit project"],
  ["Control+Shift+a", "Zet een actor op de kaart"],
] as const) {
  test(`${key}: ${title}`, async ({ page, program }) => {
    await program.example();
    const before = await page.evaluateHandle(() => document.activeElement);
    await program.press(key);
    const dialog = program.dialog(title);
    await program.hasFocus(dialog);
    await program.press("Shift+Tab");
    await program.hasFocus(dialog);
    await dialog.focus();
    await program.press("Escape");
    await expect(dialog).toHaveCount(0);
    expect(await page.evaluate((element) => document.activeElement === element, before)).toBe(true);
  });
}
