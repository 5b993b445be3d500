import { PlainFailure } from "./plain-failure";

/**
 * Compares with `engines` of package.json: ^20.19 || ^22.12 || >=24.
 * @throws PlainFailure naming the version at hand and those that work
 */
export function ensureNodeVersion(version: string): void {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const isSupported = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 24;
  if (!isSupported) {
    throw new PlainFailure(
      `Node.js ${version} is too old or not supported. Install 24 (20.19 and 22.12 or newer work too): https://nodejs.org`,
    );
  }
}
