// How every alliance stood in its newest toetsing, for the alliance as a whole.

import { choicesOf } from "../../project/catalogue";
import type { Tables } from "../../project/tables";
import type { Standing } from "../criteria/conversation.svelte";
import { grouped } from "$ui/project/grouped";

/** The newest toetsing of an alliance. */
export interface Latest {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly standings: readonly Standing[];
}

/** Gives the newest toetsing of every alliance that has one, by the id of the alliance. */
export function latestStandings(tables: Tables): ReadonlyMap<string, Latest> {
  const criteria = choicesOf(tables, "criterion");
  const whole = [...tables.answer.values()].filter(({ actor_id }) => actor_id === null);
  const answers = grouped(whole, ({ assessment_id }) => assessment_id);
  const found = new Map<string, Latest>();
  for (const { id, alliance_id, date } of tables.assessment.values()) {
    if ((found.get(alliance_id)?.date ?? "") > date) continue;
    const states = new Map((answers.get(id) ?? []).map(({ criterion, state }) => [criterion, state]));
    const standings = criteria.map((criterion) => ({ criterion, state: states.get(criterion.code) ?? null }));
    found.set(alliance_id, { date, standings });
  }
  return found;
}
