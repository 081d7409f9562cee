import { find, t, type Params } from "./messages";

/** What the backend gives when something did not work out: a code, and what its message is filled in with. */
export interface CodedError {
  code: string;
  params?: Params | [string, string][];
}

/** Gives what an error says to people: what happened, that nothing was lost, and what to do now. */
export function errorText(error: unknown): string {
  if (!isCoded(error)) return t("error-internal");
  const params = Array.isArray(error.params) ? Object.fromEntries(error.params) : error.params;
  return find(`error-${error.code}`, params) ?? t("error-internal");
}

function isCoded(error: unknown): error is CodedError {
  return typeof error === "object" && error !== null && "code" in error && typeof error.code === "string";
}
