// The newest toetsing of an alliance, as a ring shows it.

import type { Latest } from "../../bindings";
import { choicesOf } from "../../project/catalogue";
import type { Tables } from "../../project/tables";
import type { CriterionState } from "../criteria/conversation.svelte";

/** Returns the states of a toetsing with the criteria they are of. */
export function statesOf(tables: Tables, { states }: Latest): CriterionState[] {
  const known = new Map(states);
  return choicesOf(tables, "criterion").map((criterion) => ({
    criterion,
    state: known.get(criterion.code) ?? null,
  }));
}
