// The names of a new project and of the organisation it stands around.

import { LONGEST_NAME } from "../bindings";
import { errorText, t } from "../text";

/** Proposes a name for the project of an organisation; empty as long as the organisation has no name. */
export function proposedName(organisation: string): string {
  const name = organisation.trim();
  return name === "" ? "" : shortened(t("start-new-proposal", { organisation: name }));
}

/** Says what is wrong with a name, if anything; core asks the same, but only once it is sent. */
export function problemOf(name: string): string | undefined {
  const length = [...name.trim()].length;
  if (length === 0) return errorText({ code: "name-empty" });
  if (length <= LONGEST_NAME) return undefined;
  return errorText({ code: "name-too-long", params: { length: String(length), max: String(LONGEST_NAME) } });
}

function shortened(name: string): string {
  const letters = [...name];
  return letters.length <= LONGEST_NAME ? name : `${letters.slice(0, LONGEST_NAME - 1).join("")}…`;
}
