import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { defineConfig } from "@playwright/test";

// The browser of the system: nothing is downloaded.
const programs = (process.env.PATH ?? "").split(delimiter);
const executablePath = ["chromium", "chromium-browser"]
  .flatMap((name) => programs.map((folder) => join(folder, name)))
  .find(existsSync);

export default defineConfig({
  testDir: "specs",
  globalSetup: "./specs/setup.ts",
  outputDir: "node_modules/.specs-failed",
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  reporter: "list",
  // Only how long a failure takes: every wait ends when its condition is met.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  use: {
    actionTimeout: 15_000,
    locale: "nl-BE",
    timezoneId: "Europe/Brussels",
    viewport: { width: 1366, height: 768 },
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath,
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-quic",
      ],
    },
  },
});
