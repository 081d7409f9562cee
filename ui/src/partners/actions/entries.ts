// What can be done to actors, as the lines of a menu: the same as on the map.

import ArrowRightLeft from "@lucide/svelte/icons/arrow-right-left";
import ArrowUpDown from "@lucide/svelte/icons/arrow-up-down";
import BookmarkPlus from "@lucide/svelte/icons/bookmark-plus";
import CircleDot from "@lucide/svelte/icons/circle-dot";
import Handshake from "@lucide/svelte/icons/handshake";
import MessageCircle from "@lucide/svelte/icons/message-circle";
import PanelRight from "@lucide/svelte/icons/panel-right";
import PencilLine from "@lucide/svelte/icons/pencil-line";
import Shapes from "@lucide/svelte/icons/shapes";
import Shuffle from "@lucide/svelte/icons/shuffle";
import Trash2 from "@lucide/svelte/icons/trash-2";
import { HALVES, STATUSES } from "$ui/actor/codes";
import { edit, remove } from "$ui/actor/verbs";
import { names } from "$ui/actor/words";
import { app } from "$ui/app/app.svelte";
import type { Actor, Flag } from "$ui/bindings";
import type { OpenProject } from "$ui/project/open.svelte";
import type { MenuEntry } from "$ui/shared";
import { capital, label, t } from "$ui/text";
import type { Question } from "./question";

/** What a menu about actors needs beside the project. */
export interface MenuLinks {
  readonly ask: (kind: Question["kind"], actors: readonly string[]) => void;
  /** Shows the details of one; absent where they are shown already. */
  readonly details?: (actor: string) => void;
  /** Lets somebody type another name for one. */
  readonly rename?: (actor: string) => void;
}

/** Gives what can be done to actors. */
export function actorEntries(project: OpenProject, actors: readonly string[], links: MenuLinks): MenuEntry[] {
  const [only] = actors.length === 1 ? actors : [];
  const { ask, details, rename } = links;
  const about: MenuEntry[] =
    only === undefined ? [{ heading: t("partners-menu-many", { count: actors.length }) }] : [];
  const one: MenuEntry[] = [];
  if (only !== undefined && details) {
    one.push({ id: "details", label: t("partners-details"), icon: PanelRight, perform: () => details(only) });
  }
  if (only !== undefined && rename) {
    const perform = () => rename(only);
    one.push({ id: "rename", label: t("partners-rename"), icon: PencilLine, shortcut: "F2", perform });
  }
  return [
    ...about,
    ...one,
    {
      id: "status",
      label: t("partners-status"),
      icon: MessageCircle,
      entries: statusEntries(project, actors),
    },
    { id: "move", label: t("partners-move"), icon: ArrowRightLeft, perform: () => ask("move", actors) },
    { id: "half", label: t("actor-half"), icon: ArrowUpDown, entries: halfEntries(project, actors) },
    { id: "sectors", label: t("actor-sectors"), icon: Shapes, perform: () => ask("sectors", actors) },
    { id: "lead", label: t("partners-lead"), icon: BookmarkPlus, perform: () => ask("lead", actors) },
    {
      id: "scenario",
      label: t("partners-to-scenario"),
      icon: Shuffle,
      separated: true,
      perform: () => ask("scenario", actors),
    },
    {
      id: "alliance",
      label: t("partners-to-alliance"),
      icon: Handshake,
      perform: () => ask("alliance", actors),
    },
    {
      id: "map",
      label: t("actor-on-map"),
      icon: CircleDot,
      perform: () => app.go({ screen: "map", actors }),
    },
    {
      id: "remove",
      label: t("partners-remove"),
      icon: Trash2,
      danger: true,
      separated: true,
      perform: () => void remove(project, actors),
    },
  ];
}

/** Gives the contact statuses to choose from. Without one, an actor is no partner. */
export function statusEntries(project: OpenProject, actors: readonly string[]): MenuEntry[] {
  const entry = (status: Actor["status"]): MenuEntry => ({
    id: status ?? "none",
    label: status ? capital(label("contact-status", status)) : t("actor-no-partner"),
    checked: all(project, actors, (actor) => actor.status === status),
    separated: status === null,
    perform: () => void edit(project, actors, { status }),
  });
  return [...STATUSES.map(entry), entry(null)];
}

/** Gives what a flag can be made to say: by hand, or by the data again. */
export function flagEntries(
  project: OpenProject,
  actor: string,
  field: "supralocal" | "boundary_crossing",
  flag: Flag,
): MenuEntry[] {
  const proposed = t(flag.proposed ? "shared-yes" : "shared-no");
  const entry = (id: string, label: string, choice: boolean | null, checked: boolean): MenuEntry => ({
    id,
    label,
    checked,
    separated: choice === null,
    perform: () => void edit(project, [actor], { [field]: choice }),
  });
  return [
    {
      heading: t(`partners-flag-${field === "supralocal" ? "supralocal" : "crossing"}`, {
        name: names(project, [actor]),
      }),
    },
    entry("yes", capital(t("shared-yes")), true, flag.overruled && flag.value),
    entry("no", capital(t("shared-no")), false, flag.overruled && !flag.value),
    entry("follow", t("partners-flag-follow", { proposed }), null, !flag.overruled),
  ];
}

function halfEntries(project: OpenProject, actors: readonly string[]): MenuEntry[] {
  return HALVES.map((half) => ({
    id: half,
    label: capital(label("half", half)),
    checked: all(project, actors, (actor) => actor.half === half),
    perform: () => void edit(project, actors, { half }),
  }));
}

function all(project: OpenProject, actors: readonly string[], holds: (actor: Actor) => boolean): boolean {
  return actors.every((id) => {
    const actor = project.tables.actor.get(id);
    return actor !== undefined && holds(actor);
  });
}
