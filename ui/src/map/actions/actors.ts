// What can be done to the chosen actors.

import ArrowRightLeft from "@lucide/svelte/icons/arrow-right-left";
import ArrowUpDown from "@lucide/svelte/icons/arrow-up-down";
import BookmarkMinus from "@lucide/svelte/icons/bookmark-minus";
import BookmarkPlus from "@lucide/svelte/icons/bookmark-plus";
import Handshake from "@lucide/svelte/icons/handshake";
import MessageCircle from "@lucide/svelte/icons/message-circle";
import PanelRight from "@lucide/svelte/icons/panel-right";
import PencilLine from "@lucide/svelte/icons/pencil-line";
import Shapes from "@lucide/svelte/icons/shapes";
import Shuffle from "@lucide/svelte/icons/shuffle";
import Trash2 from "@lucide/svelte/icons/trash-2";
import { STATUSES } from "$ui/actor/codes";
import type { ContactStatus } from "$ui/bindings";
import { toast } from "$ui/shared";
import { t } from "$ui/text";
import { otherHalf } from "../geometry/half";
import type { MapState } from "../state/map-state.svelte";
import type { AboutActors } from "../state/questions";
import type { MapAction } from "./action";

/** Gives the actions on the chosen actors. */
export function actorActions(map: MapState): MapAction[] {
  const chosen = () => [...map.selection.actors];
  // Our own organisation cannot be moved off its place, nor removed.
  const others = () => chosen().filter((id) => id !== map.project.ownActor);
  const some = () => chosen().length > 0;
  const someOthers = () => others().length > 0;
  const ask = (kind: AboutActors["kind"], actors = chosen) => {
    map.question = { kind, actors: actors() };
  };
  const about = "actors" as const;
  const group = "map-group-actors";
  return [
    {
      id: "map-details",
      label: "map-action-details",
      icon: PanelRight,
      about,
      when: some,
      perform: () => map.panels.goToDetails(),
    },
    {
      id: "map-rename",
      label: "map-action-rename",
      icon: PencilLine,
      keys: "F2",
      group,
      about,
      when: () => map.selection.only !== null,
      perform: () => ask("rename"),
    },
    {
      id: "map-move",
      label: "map-action-move",
      icon: ArrowRightLeft,
      keys: "Mod+Shift+M",
      group,
      about,
      when: someOthers,
      perform: () => ask("move", others),
    },
    {
      id: "map-other-half",
      label: "map-action-other-half",
      icon: ArrowUpDown,
      keys: "Mod+Shift+H",
      group,
      about,
      when: () => map.selection.only !== null && someOthers(),
      perform: () => {
        const place = map.placeOf(map.selection.only ?? "");
        if (place) void map.moveTo(others(), { ...place, half: otherHalf(place.half) });
      },
    },
    {
      id: "map-sectors",
      label: "map-action-sectors",
      icon: Shapes,
      about,
      when: some,
      perform: () => ask("sectors"),
    },
    {
      id: "map-lead-add",
      label: "map-action-lead-add",
      icon: BookmarkPlus,
      keys: "Mod+Shift+N",
      group,
      about,
      when: () => map.lens.point !== null && others().some((id) => !map.lens.leadOf(id)),
      perform: () => map.addLeads(others()),
    },
    {
      id: "map-lead-remove",
      label: "map-action-lead-remove",
      icon: BookmarkMinus,
      about,
      when: () => others().some((id) => map.lens.leadOf(id)),
      perform: () => map.removeLeads(others()),
    },
    {
      id: "map-scenario",
      label: "map-action-scenario",
      icon: Shuffle,
      keys: "Mod+Shift+S",
      group,
      about,
      when: some,
      perform: () => ask("scenario"),
    },
    {
      id: "map-alliance",
      label: "map-action-alliance",
      icon: Handshake,
      keys: "Mod+Shift+L",
      group,
      about,
      when: someOthers,
      perform: () => ask("alliance", others),
    },
    ...STATUSES.map((status) => statusAction(map, others, status)),
    {
      ...statusAction(map, others, null),
      id: "map-status-none",
      label: "map-action-status-none",
      when: () => others().some((id) => map.project.actors.get(id)?.status),
    },
    {
      id: "map-remove",
      label: "map-action-remove",
      icon: Trash2,
      keys: "Delete",
      group,
      about,
      danger: true,
      when: someOthers,
      perform: () => remove(map, others()),
    },
  ];
}

function statusAction(map: MapState, actors: () => string[], status: ContactStatus | null): MapAction {
  return {
    id: `map-status-${status}`,
    label: `contact-status-${status}`,
    icon: MessageCircle,
    about: "actors",
    under: "map-action-status",
    when: () => actors().length > 0,
    checked: () => actors().every((id) => map.project.actors.get(id)?.status === status),
    perform: async () => {
      await map.project.editActors(actors(), { status });
    },
  };
}

async function remove(map: MapState, actors: readonly string[]): Promise<void> {
  const name = map.actors.get(actors[0] ?? "")?.name ?? "";
  if (!(await map.project.removeActors(actors))) return;
  toast({
    text: t("map-said-removed", { count: actors.length, name }),
    action: { label: t("shared-undo"), perform: map.project.wayBack() },
  });
}
