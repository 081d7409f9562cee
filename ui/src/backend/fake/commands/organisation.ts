// Onze werking: our own organisation.

import type { Records } from "../../../bindings";
import type { Commands } from "../..";
import { open } from "../state";
import { editActor } from "./actor";

/** The commands of our own organisation. */
export const organisation = {
  describeOrganisation: (id, edit) =>
    open(id).step("describe-organisation", {}, () => {
      const { name, sectors, target_groups, ...answers } = edit;
      const own = open(id).get<Records["project"][number]>("project", "project").own_actor_id;
      open(id).patch("project", "project", answers);
      editActor(open(id), own, {
        ...(name === undefined ? {} : { name }),
        ...(sectors ? { sectors } : {}),
        ...(target_groups ? { target_groups } : {}),
      });
      return null;
    }),
} satisfies Partial<Commands>;
