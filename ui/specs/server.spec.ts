// The developer's server lets nothing in but its own pages.

import { request } from "node:http";
import { expect, test } from "./program.ts";

/** Returns the status of an answer to a request with these headers. */
function status(address: string, headers: Record<string, string> = {}): Promise<number | undefined> {
  return new Promise((answered, failed) => {
    const asked = request(address, { method: "POST", headers }, (answer) => {
      answer.resume();
      answered(answer.statusCode);
    });
    asked.on("error", failed).end('{"cmd":"projects","args":{}}');
  });
}

test("a page from elsewhere, another name and another token are refused", async ({ store }) => {
  const invoke = `${store.address}/invoke`;
  expect(await status(invoke)).toBe(200);
  expect(await status(invoke, { origin: process.env.BONDGENOOT_PAGE!.replace(/\/$/, "") })).toBe(200);
  expect(await status(invoke, { origin: "https://voorbeeld.be" })).toBe(403);
  expect(await status(invoke, { origin: "http://127.0.0.1.voorbeeld.be" })).toBe(403);
  expect(await status(invoke, { host: "voorbeeld.be" })).toBe(403);
  expect(await status(invoke.replace(/[0-9a-f]{32}/, "0".repeat(32)))).toBe(404);
});
