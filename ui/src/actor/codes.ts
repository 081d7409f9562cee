// The codes of an actor, in the order in which people read them.

import type { ContactStatus, Half } from "$ui/bindings";

/** The contact statuses in the order in which a contact grows. */
export const STATUSES: readonly ContactStatus[] = [
  "idea",
  "to-contact",
  "in-conversation",
  "partner",
  "dropped-out",
];

/** The two halves of a bubble, from top to bottom. */
export const HALVES: readonly Half[] = ["cultural", "non-cultural"];
