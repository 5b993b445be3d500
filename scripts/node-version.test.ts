import { expect, it } from "vitest";
import packageJson from "../package.json";
import { ensureNodeVersion } from "./node-version";

it.each(["20.19.0", "20.20.2", "22.12.0", "24.0.0", "26.1.0"])("accepts Node %s", (version) => {
  expect(() => {
    ensureNodeVersion(version);
  }).not.toThrow();
});

it.each(["18.20.0", "20.18.3", "21.7.0", "22.11.0", "23.0.0"])("refuses Node %s by name", (version) => {
  expect(() => {
    ensureNodeVersion(version);
  }).toThrow(`Node.js ${version}`);
});

it("says the same as package.json", () => {
  expect(packageJson.engines.node).toBe("^20.19 || ^22.12 || >=24");
});
