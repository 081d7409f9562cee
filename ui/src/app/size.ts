// How large everything is shown, and whether the window fills the screen.

import { backend } from "../backend";
import type { Action } from "../shared";
import { nextSize } from "./sizes";

const { commands } = backend;

/** The size at first, in percent. */
const USUAL = 100;

async function show(of: (percent: number) => number): Promise<void> {
  await commands.magnify(of(await commands.magnification()));
}

/** Returns what can be done about it, on every screen. */
export function sizeActions(): Action[] {
  return [
    {
      id: "larger",
      label: "app-larger",
      keys: ["Mod+Plus", "Mod+="],
      inFields: true,
      perform: () => show((percent) => nextSize(percent, true)),
    },
    {
      id: "smaller",
      label: "app-smaller",
      keys: "Mod+-",
      inFields: true,
      perform: () => show((percent) => nextSize(percent, false)),
    },
    {
      id: "usual-size",
      label: "app-usual-size",
      keys: "Mod+0",
      inFields: true,
      perform: () => show(() => USUAL),
    },
    {
      id: "full-screen",
      label: "app-full-screen",
      keys: "F11",
      inFields: true,
      perform: async () => void (await commands.toggleFullScreen()),
    },
  ];
}
