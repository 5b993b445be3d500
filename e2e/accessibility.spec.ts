import { readdirSync } from "node:fs";
import { dirname } from "node:path";
import { expectAccessible } from "./support/accessible";
import { pagesElsewhere, publicPages, signedInPages } from "./support/all-pages";
import { expect, test } from "./support/test";

test("every page of the application is in a list that axe looks at", () => {
  const folders = readdirSync("app", { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith("page.tsx") && !path.startsWith("styleguide"))
    .map((path) => (dirname(path) === "." ? "" : dirname(path)));
  const listed = [...signedInPages, ...publicPages].map(({ folder }) => folder);
  expect([...listed, ...Object.keys(pagesElsewhere)].sort()).toEqual(folders.sort());
});

test.describe("axe finds nothing, light and dark", () => {
  for (const { folder, visit } of signedInPages) {
    test(folder, async ({ page }) => {
      await visit(page);
      await expectAccessible(page);
    });
  }
});

test.describe("axe finds nothing, light and dark, for people without an account", () => {
  test.use({ person: "nobody" });
  test("sign-in, an invitation that is over, and everything a respondent meets", async ({ page }) => {
    test.slow();
    for (const { visit } of publicPages) {
      await visit(page);
      await expectAccessible(page);
    }
  });
});
