import { expectAccessible, expectNoSidewaysScroll } from "./support/accessible";
import { publicPages, signedInPages } from "./support/all-pages";
import { test } from "./support/test";

for (const { folder, visit } of signedInPages) {
  test(`axe finds nothing at 390 pixels, and 320 do not scroll sideways: ${folder}`, async ({ page }) => {
    await visit(page);
    await expectAccessible(page, ["light"]);
    await expectNoSidewaysScroll(page);
  });
}

test.describe("for people without an account", () => {
  test.use({ person: "nobody" });
  test("sign-in, an invitation that is over, and everything a respondent meets", async ({ page }) => {
    test.slow();
    for (const { visit } of publicPages) {
      await visit(page);
      await expectAccessible(page, ["light"]);
      await expectNoSidewaysScroll(page);
      await page.setViewportSize({ width: 390, height: 844 });
    }
  });
});
