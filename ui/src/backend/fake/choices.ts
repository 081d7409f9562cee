// What is chosen from the lists of the catalogue, for an actor or an alliance.

import type { FakeProject } from "./memory";

/** Chooses exactly these codes of a list. */
export function choose(
  project: FakeProject,
  noun: "actor_choice" | "alliance_choice",
  owner: string,
  list: string,
  codes: string[],
) {
  const pointer = noun === "actor_choice" ? "actor_id" : "alliance_id";
  for (const row of project.all<{ id: string; list: string }>(noun)) {
    if (row.list === list && (row as unknown as Record<string, string>)[pointer] === owner)
      project.remove(noun, row.id);
  }
  for (const code of codes) {
    project.put(noun, { id: `${owner}:${list}:${code}`, [pointer]: owner, list, code });
  }
}
