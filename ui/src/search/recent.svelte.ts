// What somebody went to by searching, to go back there without typing.

import { SvelteMap } from "svelte/reactivity";
import type { Hit } from "../bindings";

/** How many are remembered. */
const MOST = 6;

const found = new SvelteMap<string, readonly Hit[]>();

/** What was found before in a project, last first; for as long as the window is open. */
export function recentIn(project: string): readonly Hit[] {
  return found.get(project) ?? [];
}

/** Remembers what somebody went to. */
export function remember(project: string, { noun, id, title }: Hit): void {
  const others = recentIn(project).filter((hit) => hit.noun !== noun || hit.id !== id);
  found.set(project, [{ noun, id, title }, ...others].slice(0, MOST));
}
