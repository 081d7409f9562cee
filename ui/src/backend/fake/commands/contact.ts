// Contact persons of an actor.

import type { Commands } from "../..";
import { nameOf } from "../naming";
import { open } from "../state";

/** The commands of contacts. */
export const contact = {
  addContact: (id, actor, name) =>
    open(id).step("add-contact", { name }, () => {
      const texts = { function: "", email: "", phone: "", notes: "" };
      return open(id).put("contact", {
        id: open(id).freshId(),
        actor_id: actor,
        name,
        ...texts,
        key_person: false,
        key_role: null,
      });
    }),
  editContact: (id, contact, edit) =>
    open(id).step(
      "edit-contact",
      nameOf(open(id), "contact", contact),
      () => (open(id).patch("contact", contact, edit), null),
    ),
  removeContact: (id, contact) =>
    open(id).step(
      "remove-contact",
      nameOf(open(id), "contact", contact),
      () => (open(id).remove("contact", contact), null),
    ),
  eraseContacts: (id, contacts) =>
    open(id).step(
      "remove-contact",
      { name: "" },
      () => (contacts.forEach((one) => open(id).remove("contact", one)), null),
    ),
} satisfies Partial<Commands>;
