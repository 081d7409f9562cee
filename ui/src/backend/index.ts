// The only door to the backend: Rust behind the window, or behind the developer's server for a page in a browser.

import { commands, events, type Busy, type Failure } from "../bindings";

declare global {
  interface Window {
    /** The address of a store on the developer's server; only a page in a browser has it. */
    core?: string;
  }
}

// The build of a release leaves this out.
if (import.meta.env.MODE !== "production" && window.core) await (await import("./web")).connect(window.core);

/** The commands, as the rest of the UI calls them. */
export type Commands = typeof commands;

/** What the backend can do for the UI. */
export interface Backend {
  readonly commands: Commands;
  /** Calls back when files arrive by double click or drop. */
  onFilesWaiting(heard: () => void): void;
  /** Calls back when projects left the bin for good. */
  onBinEmptied(heard: () => void): void;
  /** Calls back when the window is about to close; it waits for `readyToClose`. */
  onClosing(heard: () => void): void;
  /** Calls back when long work begins a stage or gets on, and without a stage when it ended. */
  onBusy(heard: (busy: Busy) => void): void;
}

/** The backend of this window. */
export const backend: Backend = {
  commands,
  onFilesWaiting: (heard) => void events.filesWaiting.listen(heard),
  onBinEmptied: (heard) => void events.binEmptied.listen(heard),
  onClosing: (heard) => void events.closing.listen(heard),
  onBusy: (heard) => void events.busy.listen(({ payload }) => heard(payload)),
};

/**
 * What the backend says when something cannot be done: a code and parameters, worded under `error-<code>`, and the
 * incident number of what only the log says more about.
 */
export class Refusal extends Error {
  constructor(
    readonly code: string,
    readonly params: Record<string, string>,
    readonly incident: string | null = null,
  ) {
    super(code);
  }

  /** Returns the refusal for a failure that came as part of an answer. */
  static of({ code, params, incident }: Failure): Refusal {
    return new Refusal(code, params, incident);
  }
}

type Outcome<T> = { status: "ok"; data: T } | { status: "error"; error: Failure };

/** Gives what a command answers, or throws a {@link Refusal}. */
export async function answer<T>(outcome: Promise<Outcome<T>>): Promise<T> {
  const result = await outcome;
  if (result.status === "ok") return result.data;
  // What is no failure of ours comes from the border itself, as text.
  throw typeof result.error.code === "string" ? Refusal.of(result.error) : new Refusal("internal", {});
}
