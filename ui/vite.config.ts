import { fileURLToPath } from "node:url";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vitest/config";

// The window loads `dist`; a browser on the development server runs the same UI over the fake backend.
export default defineConfig({
  plugins: [svelte()],
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
