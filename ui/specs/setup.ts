// What all specs share: the page, built once and served as it is, and the developer's server with the core.

import { build, preview } from "vite";
import { startServer } from "../server.ts";

/** Where the page is built. It is made anew for each run, and no other tool looks there. */
const outDir = "node_modules/.specs";

export default async function setup(): Promise<() => Promise<void>> {
  // Not a release: this page may speak to the server.
  const options = { mode: "specs", logLevel: "warn", build: { outDir, emptyOutDir: true } } as const;
  const [server] = await Promise.all([startServer(), build(options)]);
  const page = await preview({ ...options, preview: { host: "127.0.0.1", port: 5198 } });
  process.env.BONDGENOOT_SERVER = server;
  process.env.BONDGENOOT_PAGE = page.resolvedUrls?.local[0];
  return () => page.close();
}
