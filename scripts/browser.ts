import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";
import { installDebianPackage } from "./debian-package";
import { PlainFailure } from "./plain-failure";
import { runTool } from "./run";

/** The machine's own Chromium or Chrome; `undefined` where there is none, and Playwright then takes its own. */
export function findBrowser(): string | undefined {
  const folders = ["/usr/bin", ...(process.env["PATH"] ?? "").split(delimiter)];
  const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

/**
 * Makes a browser available to Playwright: the machine's own, else one that Playwright downloaded, else Debian's package, else a
 * download by Playwright.
 * @throws PlainFailure saying what to do where none of these works
 */
export async function ensureBrowser(): Promise<void> {
  if (findBrowser() !== undefined || existsSync(chromium.executablePath())) {
    return;
  }
  const obstacle = await installDebianPackage("chromium");
  if (obstacle === null) {
    return;
  }
  const download = await runTool("@playwright/test/cli.js", ["install", "chromium"], { output: "hold" });
  if (download.code !== 0) {
    throw new PlainFailure(
      `No browser for the tests: ${obstacle}, and Playwright could not download one.\nInstall Chromium, then run the tests again.`,
    );
  }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    // Not there, or not ours to run: either way not a browser for us.
    return false;
  }
}
