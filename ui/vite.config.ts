import { fileURLToPath } from "node:url";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";
import { openStore, startServer } from "./server.ts";

/** Puts the core behind the page of `npm run dev`: in BONDGENOOT_DATA_DIR, or in a store that lasts as long as this. */
function core(): Plugin {
  const store = async () => openStore(await startServer(), process.env.BONDGENOOT_DATA_DIR);
  let opened: ReturnType<typeof store> | undefined;
  return {
    name: "core",
    apply: (_, { command, isPreview }) => command === "serve" && !isPreview && !process.env.VITEST,
    async transformIndexHtml() {
      const { address } = await (opened ??= store());
      const children = `window.core = ${JSON.stringify(address)}`;
      return [{ tag: "script", children, injectTo: "head-prepend" }];
    },
  };
}

/** Refuses a release with the developer's border in it. */
const onlyTheWindow: Plugin = {
  name: "only-the-window",
  apply: (_, { command, mode }) => command === "build" && mode === "production",
  load(id) {
    if (id.endsWith("/backend/web.ts")) this.error("a release does not speak to the developer's server");
  },
};

// The window loads `dist`; a browser on the development server runs the same UI over the developer's server.
export default defineConfig({
  plugins: [svelte(), core(), onlyTheWindow],
  resolve: {
    alias: { $ui: fileURLToPath(new URL("./src", import.meta.url)) },
    // Tests run components as a browser would get them.
    conditions: process.env.VITEST ? ["browser"] : undefined,
  },
  // The oldest webview people have: WebKitGTK 2.40 and Safari 16.
  build: { target: "safari16", assetsInlineLimit: 0, chunkSizeWarningLimit: 1500, sourcemap: false },
  server: { host: "127.0.0.1", port: 5199, strictPort: true },
  clearScreen: false,
  test: { include: ["src/**/*.test.ts"], environment: "node" },
});
