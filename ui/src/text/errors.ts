import { find, t, type Params } from "./messages";

/** What the backend gives when something failed: a code, what its message is filled in with, and its number. */
export interface CodedError {
  code: string;
  params?: Params | [string, string][];
  /** The incident number, for failures that people can only report. */
  incident?: string | null;
}

/** Gives what an error says to people: what happened, that nothing was lost, and what to do now. */
export function errorText(error: unknown): string {
  if (!isCoded(error)) return t("error-internal");
  const params = Array.isArray(error.params) ? Object.fromEntries(error.params) : error.params;
  const words = ofNoun(String(params?.noun), error.code, params);
  const text = find(`error-${error.code}`, { ...params, words }) ?? t("error-internal");
  return error.incident ? `${text} ${t("incident-number", { number: error.incident })}` : text;
}

/** Gives what is said of a noun: an attribute of its message, or of the one for nouns that have none of their own. */
function ofNoun(noun: string, attribute: string, params: Params | undefined): string {
  const said = (noun: string) => find(`noun-${noun.replaceAll("_", "-")}.${attribute}`, params);
  return said(noun) ?? said("other") ?? "";
}

function isCoded(error: unknown): error is CodedError {
  return typeof error === "object" && error !== null && "code" in error && typeof error.code === "string";
}
