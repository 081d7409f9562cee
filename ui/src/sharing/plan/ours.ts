// What stands here of a project that a colleague sent: a plan says that one side deleted something, not which.

import { answer, backend, Refusal } from "../../backend";
import type { Plan, PlannedRecord } from "../../bindings";
import { app } from "../../app/app.svelte";
import type { Noun } from "../../project/tables";

/** The project as it stands here. */
export interface Ours {
  /** Whether it lies in the bin. */
  readonly inBin: boolean;
  /** Tells whether a record is here; nothing when that cannot be known. */
  has(entry: PlannedRecord): boolean | undefined;
}

/** Looks the project of a plan up among ours. */
export async function oursOf({ project }: Plan): Promise<Ours> {
  const listed = await answer(backend.commands.projects());
  const inBin = listed.some(({ id, binned_at }) => id === project && binned_at !== null);
  const known = inBin ? undefined : await idsOf(project);
  return { inBin, has: ({ noun, id }) => known?.[noun as Noun]?.has(id) };
}

type Ids = Partial<Record<Noun, { has(id: string): boolean }>>;

async function idsOf(project: string): Promise<Ids | undefined> {
  if (app.project?.id === project) return app.project.tables;
  try {
    const { records } = await answer(backend.commands.openProject(project));
    return Object.fromEntries(
      Object.entries(records).map(([noun, rows]) => [noun, new Set(rows.map(({ id }) => id))]),
    );
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal;
    return undefined;
  }
}
