import { readdirSync } from "node:fs";
import { dirname } from "node:path";
import { expectAccessible } from "./support/accessible";
import { pagesElsewhere, publicPages, signedInPages } from "./support/all-pages";
import { answerEverything, checkAndAttest, pasteHeaders, requiresTls } from "./support/answer-questions";
import { askVendor } from "./support/ask-vendor";
import { delivered } from "./support/evidence";
import { organisationName } from "./support/people";
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

  test("the matrix, what is missing, the confirmation and the copy of a respondent who answered", async ({ page }) => {
    test.slow();
    await page.goto((await askVendor()).link);
    await page.goto("/respond/tasks");
    await answerEverything(page, { ...requiresTls, Q13: pasteHeaders(delivered.tls13.join("\r\n")) });
    for (const path of ["/respond/questions/Q13", "/respond/questions/Q29", "/respond/check"]) {
      await page.goto(path);
      await expectAccessible(page);
    }
    await page.goto("/respond/tasks");
    await checkAndAttest(page, organisationName);
    await expectAccessible(page);
    await page.goto("/respond/copy");
    await expectAccessible(page);
    await page.context().clearCookies();
    await page.goto("/respond/session-ended");
    await expectAccessible(page);
  });
});
