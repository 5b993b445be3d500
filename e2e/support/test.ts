import { test as base } from "@playwright/test";
import { type Person, sessionFile } from "./people";

interface Story {
  /** Who is signed in when the story begins: `test.use({ person: "viewer" })`. An analyst unless said otherwise. */
  readonly person: Person | "nobody";
}

/** Playwright's `test`, signed in by a session cookie that was written before. */
export const test = base.extend<Story>({
  person: ["analyst", { option: true }],
  storageState: async ({ person }, provide) => {
    await provide(person === "nobody" ? undefined : sessionFile(person));
  },
});

export { expect } from "@playwright/test";
