// The border of a page in a browser: what Tauri would bring to Rust goes to the developer's server
// (`src-tauri/examples/serve.rs`), and its events come from there. No release contains this file.

import { emit } from "@tauri-apps/api/event";
import { mockIPC } from "@tauri-apps/api/mocks";

/** Connects the page with the store at an address. */
export async function connect(address: string): Promise<void> {
  mockIPC((command, args) => invoke(address, command, args), { shouldMockEvents: true });
  const events = new EventSource(`${address}/events`);
  events.onmessage = ({ data }: MessageEvent<string>) => {
    const { event, payload } = JSON.parse(data) as { event: string; payload: unknown };
    void emit(event, payload);
  };
  await new Promise((connected) => (events.onopen = connected));
}

/** Runs a command; throws its failure. */
async function invoke(address: string, cmd: string, args: unknown): Promise<unknown> {
  const answer = await fetch(`${address}/invoke`, {
    method: "POST",
    body: JSON.stringify({ cmd, args: args ?? {} }),
  });
  if (answer.ok) return answer.json();
  throw answer.status === 400 ? await answer.json() : new Error(await answer.text());
}
