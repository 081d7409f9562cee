// The generic verbs: add, edit and remove a record of any noun that is open to them. Each is one step.

import { backend } from "../backend";
import type { OpenProject } from "./open.svelte";
import type { Noun, RecordOf } from "./tables";

/**
 * The fields of a record to write; those that are left out stay as they are, `null` clears. A number can be given as it
 * was typed: core reads it.
 */
export type Fields<N extends Noun> = {
  readonly [F in Exclude<keyof RecordOf<N>, "id">]?:
    RecordOf<N>[F] | (RecordOf<N>[F] & number extends never ? never : string);
};

type Values = Parameters<typeof backend.commands.addRecord>[2];

/** Adds a record; fields that are left out are empty. Returns its id, or nothing when that was refused. */
export function addRecord<N extends Noun>(
  project: OpenProject,
  noun: N,
  fields: Fields<N>,
  quiet = false,
): Promise<string | undefined> {
  return project.change((id) => backend.commands.addRecord(id, noun, fields as Values), quiet);
}

/** Changes fields of a record. Returns whether that was done. */
export async function editRecord<N extends Noun>(
  project: OpenProject,
  noun: N,
  record: string,
  fields: Fields<N>,
): Promise<boolean> {
  const send = (id: string) => backend.commands.editRecord(id, noun, record, fields as Values, "begins");
  return (await project.change(send)) !== undefined;
}

/** Saves what is typed in a field of a record: rests in the same field within a few seconds are one step. */
export function typeRecord<N extends Noun>(
  project: OpenProject,
  noun: N,
  record: string,
  fields: Fields<N>,
): Promise<void> {
  return project.typed(fieldName(noun, record, fields), (id, typing) =>
    backend.commands.editRecord(id, noun, record, fields as Values, typing),
  );
}

/** Removes a record and whatever cannot be without it. Returns whether that was done. */
export async function removeRecord(project: OpenProject, noun: Noun, record: string): Promise<boolean> {
  return (await project.change((id) => backend.commands.removeRecord(id, noun, record))) !== undefined;
}

/** Names the fields in which is typed, so that rests in them are one step. */
export function fieldName(noun: string, record: string, fields: object): string {
  return `${noun}:${record}:${Object.keys(fields).join()}`;
}
