import { defineConfig, devices } from "@playwright/test";
import { findBrowser } from "./scripts/browser";

const origin = process.env["E2E_ORIGIN"];
const browser = findBrowser();
const isRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: "e2e",
  globalSetup: "./scripts/e2e-origin.ts",
  outputDir: "test-results",
  fullyParallel: false,
  forbidOnly: process.env["CI"] !== undefined,
  retries: process.env["CI"] === undefined ? 0 : 1,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [["list"], ["json", { outputFile: process.env["PLAYWRIGHT_JSON_OUTPUT_FILE"] ?? ".cache/reports/playwright.json" }]],
  use: {
    ...(origin === undefined ? {} : { baseURL: origin }),
    locale: "en-GB",
    timezoneId: "UTC",
    trace: "on-first-retry",
    launchOptions: {
      ...(browser === undefined ? {} : { executablePath: browser }),
      args: [
        // Chromium's sandbox refuses root.
        ...(isRoot ? ["--no-sandbox"] : []),
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-quic",
        "--disable-sync",
        "--no-first-run",
      ],
    },
  },
  projects: [
    // The first visit can be made once per database: its story runs first, and the others start where it ends.
    {
      name: "setup",
      testMatch: "**/*.setup.ts",
      teardown: "leaving",
      use: { ...devices["Desktop Chrome"], viewport: { width: 1440, height: 900 } },
    },
    { name: "leaving", testMatch: "**/*.teardown.ts", use: { ...devices["Desktop Chrome"], viewport: { width: 1440, height: 900 } } },
    {
      name: "desktop",
      testMatch: "**/*.spec.ts",
      testIgnore: "**/*.phone.spec.ts",
      dependencies: ["setup"],
      use: { ...devices["Desktop Chrome"], viewport: { width: 1440, height: 900 } },
    },
    {
      name: "phone",
      testMatch: "**/*.phone.spec.ts",
      dependencies: ["setup"],
      use: { ...devices["Desktop Chrome"], viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    },
  ],
});
