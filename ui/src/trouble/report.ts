// Faults of the page: each gets a number, under which the log says where it happened and nothing of what was typed.

import { backend } from "../backend";

/** Writes a fault in the log and gives its number; nothing when even that fails. */
export async function report(fault: unknown): Promise<string | undefined> {
  const { name, stack } = fault instanceof Error ? fault : { name: typeof fault, stack: undefined };
  try {
    return await backend.commands.reportIncident(name, stack ?? "");
  } catch {
    return undefined;
  }
}

/** Calls back with the number of every fault that no screen catches. Gives what ends the listening. */
export function onFault(heard: (incident: string | undefined) => void, target: Window = window): () => void {
  const hear = (fault: unknown): void => void report(fault).then(heard);
  const onerror = ({ error, message }: ErrorEvent): void => {
    // The browser says so when a list changes its own size twice in a frame. Nothing is the matter then.
    if (!message.startsWith("ResizeObserver loop")) hear(error);
  };
  const onrejection = ({ reason }: PromiseRejectionEvent): void => hear(reason);
  target.addEventListener("error", onerror);
  target.addEventListener("unhandledrejection", onrejection);
  return () => {
    target.removeEventListener("error", onerror);
    target.removeEventListener("unhandledrejection", onrejection);
  };
}
