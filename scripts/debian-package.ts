import { existsSync } from "node:fs";
import { run } from "./run";

/**
 * Installs a package of Debian or Ubuntu where that needs no password: as root, with apt-get at hand.
 * @returns what stands in the way, or null once it is installed
 */
export async function installDebianPackage(name: string): Promise<string | null> {
  if (!existsSync("/usr/bin/apt-get")) {
    return "this machine has no apt-get";
  }
  if (process.getuid?.() !== 0) {
    return "installing it needs root";
  }
  console.log(`Installing ${name} (apt-get).`);
  // Before the first update a package list may be missing or name versions that are gone.
  await run("apt-get", ["update", "-qq"], { output: "hold" });
  const install = ["install", "-y", "-qq", "--no-install-recommends", name];
  const done = await run("apt-get", install, { output: "hold", environment: { DEBIAN_FRONTEND: "noninteractive" } });
  return done.code === 0 ? null : `apt-get could not install it: ${done.output.trim().split("\n").at(-1) ?? "no reason given"}`;
}
