// The codes of closed lists, as core declares them: in the order in which people see them.

import { NOUNS } from "../bindings";
import type { Noun, RecordOf } from "./tables";

/** Returns the codes that a field can have. */
export function codesOf<N extends Noun, F extends keyof RecordOf<N> & string>(
  noun: N,
  field: F,
): readonly NonNullable<RecordOf<N>[F]>[] {
  const fields: readonly { name: string; codes: readonly string[] }[] =
    NOUNS.find(({ name }) => name === noun)?.fields ?? [];
  return (fields.find(({ name }) => name === field)?.codes ?? []) as readonly NonNullable<RecordOf<N>[F]>[];
}

/** The two halves of a bubble, from top to bottom. */
export const HALVES = codesOf("actor", "half");

/** The contact statuses in the order in which a contact grows. */
export const STATUSES = codesOf("actor", "status");
