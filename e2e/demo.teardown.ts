import { expect, test } from "./support/test";

test.use({ person: "admin" });

test("one click removes the demo story and nothing else", async ({ page }) => {
  await page.goto("/vendors");
  await page.getByRole("button", { name: "Remove demo data" }).click();
  await expect(page.getByRole("complementary", { name: "Demo data" })).toHaveCount(0);
  await page.goto("/vendors?q=Imaging");
  await expect(page.getByText("Alder Imaging")).toHaveCount(0);
  await page.goto("/evidence");
  await expect(page.getByText("Configuration set of the reports")).toHaveCount(0);
  await page.goto("/settings/audit");
  await expect(page.getByText(/removed the demo story/).first()).toBeVisible();
});
