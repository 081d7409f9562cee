import { fileURLToPath } from "node:url";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vite";
export default defineConfig({
  plugins: [svelte()],
  cacheDir: "/tmp/map-vite-cache",
  resolve: { alias: { $ui: fileURLToPath(new URL("./src", import.meta.url)) } },
  optimizeDeps: { include: ["flatbush"] },
  server: { host: "127.0.0.1", port: 5202, strictPort: true },
  build: { target: "safari16", outDir: "/tmp/map-dist", emptyOutDir: true, rollupOptions: { input: "map.local.html" } },
  clearScreen: false,
});
