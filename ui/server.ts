// The developer's server, `src-tauri/examples/serve.rs`, as the development page and the specs use it.

import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { createInterface } from "node:readline";

/** A store on the server. */
export interface Store {
  /** Where a page finds it. */
  readonly address: string;
  /** The file that its dialogs open. */
  readonly file: string;
  /** The folder that its dialogs save in, or choose. */
  readonly folder: string;
}

/** Starts the server and returns its address. It ends with this process. */
export async function startServer(): Promise<string> {
  const [program = "cargo", ...words] = process.env.BONDGENOOT_SERVE
    ? [process.env.BONDGENOOT_SERVE]
    : ["cargo", "run", "--quiet", "--package", "bondgenoot", "--example", "serve"];
  const server = spawn(program, words, {
    cwd: fileURLToPath(new URL("..", import.meta.url)),
    stdio: ["pipe", "pipe", "inherit"],
  });
  for await (const address of createInterface(server.stdout)) return address;
  throw new Error(`${program} ended without an address`);
}

/** Opens a store: in a data directory, or an empty one of its own. */
export async function openStore(server: string, directory: string | null = null): Promise<Store> {
  return (await post(`${server}/stores`, directory)) as Store;
}

/** Sends a request to the server and returns the answer; throws when it is a failure. */
export async function post(address: string, body: unknown): Promise<unknown> {
  const answer = await fetch(address, { method: "POST", body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`${address}: ${await answer.text()}`);
  return answer.json();
}
