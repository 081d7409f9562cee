import ArrowUpDown from "@lucide/svelte/icons/arrow-up-down";
import type { Half } from "$ui/bindings";
import type { ActionOn } from "$ui/shared/action-on";
import { HALVES } from "$ui/project/codes";
import { otherHalf } from "../crossing";
import { move } from "../verbs";
import { others, type OnActors } from "./on-actors";

/** Returns the halves in which actors are. */
function halvesOf(on: OnActors): ReadonlySet<Half> {
  return new Set(on.project.actors.of(others(on)).map(({ half }) => half));
}

/** To the other half; of actors in both halves, all to one of them. */
export const halfActions: readonly ActionOn<OnActors>[] = [
  {
    id: "actor-other-half",
    label: "actor-action-other-half",
    icon: ArrowUpDown,
    keys: "Mod+Shift+H",
    group: "actor-group",
    when: (on) => halvesOf(on).size === 1,
    perform: async (on) => {
      const [half] = halvesOf(on);
      if (half) await move(on.project, others(on), { half: otherHalf(half) });
    },
  },
  ...HALVES.map((half) => ({
    id: `actor-half-${half}`,
    label: `actor-action-half-${half}`,
    icon: ArrowUpDown,
    when: (on: OnActors) => halvesOf(on).size > 1,
    perform: async (on: OnActors) => void (await move(on.project, others(on), { half })),
  })),
];
