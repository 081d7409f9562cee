import MessageCircle from "@lucide/svelte/icons/message-circle";
import type { ContactStatus } from "$ui/bindings";
import type { MenuEntry } from "$ui/shared";
import { bound, entryOf, type ActionOn } from "$ui/shared/action-on";
import { STATUSES } from "$ui/project/codes";
import { edit } from "../verbs";
import { others, type OnActors } from "./on-actors";

function statusAction(status: ContactStatus | null): ActionOn<OnActors> {
  return {
    id: `actor-status-${status ?? "none"}`,
    label: status === null ? "actor-no-partner" : `contact-status-${status}`,
    icon: MessageCircle,
    under: "actor-action-status",
    when: (on) => others(on).length > 0,
    checked: (on) => others(on).every((id) => on.project.actors.get(id)?.record.status === status),
    perform: async (on) => void (await edit(on.project, others(on), { status })),
  };
}

/** Returns the statuses as a menu of their own. */
export function statusMenu(on: OnActors): MenuEntry[] {
  return bound(statusActions, () => on).map(entryOf);
}

/** How far the contact is, as it grows. Without a status, an actor is no partner. */
export const statusActions: readonly ActionOn<OnActors>[] = [...STATUSES, null].map(statusAction);
