// What the name of a step says besides its code.

import type { Records } from "../../bindings";
import type { FakeProject } from "./memory";

/** The name of a record, for the step that changes it. */
export const nameOf = (project: FakeProject, noun: keyof Records, id: string) => ({
  name: String((project.get(noun, id) as unknown as Record<string, unknown>).name ?? ""),
});

/** Names a step done to one actor by that actor, and one done to many by their number. */
export function stepForMany(
  project: FakeProject,
  code: string,
  actors: readonly string[],
): [string, Record<string, string>] {
  const [only, another] = actors;
  return only !== undefined && another === undefined
    ? [code, nameOf(project, "actor", only)]
    : [`${code}s`, { count: String(actors.length) }];
}
