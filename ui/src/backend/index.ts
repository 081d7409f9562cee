// The only door to the backend. In the window it leads to Rust, in a browser to the fake beside it.

import { commands, events, type Stage } from "../bindings";

/** The commands, as the rest of the UI calls them. */
export type Commands = typeof commands;

/** What the backend can do for the UI. */
export interface Backend {
  readonly commands: Commands;
  /** Calls back when files arrive by double click or drop. */
  onFilesWaiting(heard: () => void): void;
  /** Calls back when long work begins a stage, and without one when it ended. */
  onBusy(heard: (stage: Stage | null) => void): void;
}

const inWindow = "__TAURI_INTERNALS__" in window;

const real: Backend = {
  commands,
  onFilesWaiting: (heard) => void events.filesWaiting.listen(heard),
  onBusy: (heard) => void events.busy.listen(({ payload }) => heard(payload.stage)),
};

/** The backend of this window. */
export const backend: Backend = inWindow || !import.meta.env.DEV ? real : (await import("./fake")).fake;

/** What the backend says when something cannot be done: a code and parameters, worded under `error-<code>`. */
export class Refusal extends Error {
  constructor(
    readonly code: string,
    readonly params: Record<string, string>,
  ) {
    super(code);
  }
}

type Outcome<T> =
  { status: "ok"; data: T } | { status: "error"; error: { code: string; params: Record<string, string> } };

/** Gives what a command answers, or throws a {@link Refusal}. */
export async function answer<T>(outcome: Promise<Outcome<T>>): Promise<T> {
  const result = await outcome;
  if (result.status === "ok") return result.data;
  const { code, params } = result.error;
  // What is no failure of ours comes from the border itself, as text.
  throw typeof code === "string" ? new Refusal(code, params) : new Refusal("internal", {});
}
