import { answerEverything, checkAndAttest, pasteHeaders, requiresTls } from "./support/answer-questions";
import { askVendor } from "./support/ask-vendor";
import { delivered } from "./support/evidence";
import { organisationName, people } from "./support/people";
import { expect, test } from "./support/test";

test.use({ javaScriptEnabled: false });

test.describe("a respondent without JavaScript", () => {
  test.use({ person: "nobody" });

  test("answers everything, attaches headers, is told what is missing, attests and keeps a copy", async ({ page }) => {
    test.slow();
    const { link, reference } = await askVendor();
    await page.goto(link);
    await page.getByRole("link", { name: "Start" }).click();
    await page.getByRole("link", { name: "Scope and contract" }).click();
    await page.getByRole("button", { name: "Continue", exact: true }).click();
    await expect(page.getByRole("heading", { name: "There is a problem" })).toBeVisible();
    await page.goto("/respond/tasks");
    await answerEverything(page, { ...requiresTls, Q13: pasteHeaders(delivered.tls13.join("\r\n")) });
    await checkAndAttest(page, organisationName);
    await expect(page.getByText(reference)).toBeVisible();
    await page.getByRole("link", { name: "Read or print your answers" }).click();
    await expect(page.getByText("Required for all mail").first()).toBeVisible();
  });

  test("a member signs in, is told of a wrong password, and searches, filters and sorts the vendors", async ({ page }) => {
    await page.goto("/vendors");
    await page.getByLabel("Email address").fill(people.viewer.email);
    await page.getByLabel("Password").fill("wrong wrong wrong");
    await page.getByRole("button", { name: "Sign in" }).click();
    await expect(page.getByText("The email address or the password is wrong.").first()).toBeVisible();
    await page.getByLabel("Password").fill(people.viewer.password);
    await page.getByRole("button", { name: "Sign in" }).click();
    await expect(page).toHaveURL(/\/vendors$/);
    await page.getByRole("searchbox", { name: "Name of the vendor" }).fill("laboratories");
    await page.getByRole("button", { name: "Apply" }).click();
    await expect(page.getByRole("link", { name: "Birch Laboratories" })).toBeVisible();
    await expect(page.getByRole("link", { name: "Alder Imaging" })).toHaveCount(0);
    await page.getByRole("link", { name: "Clear filters" }).click();
    await page.getByRole("combobox", { name: "Grade" }).selectOption({ label: "Grade F" });
    await page.getByRole("checkbox", { name: "Contradicted" }).check();
    await page.getByRole("button", { name: "Apply" }).click();
    await expect(page).toHaveURL(/grade=F/);
    await expect(page.getByRole("link", { name: "Alder Imaging" })).toBeVisible();
    await expect(page.getByRole("link", { name: "Birch Laboratories" })).toHaveCount(0);
    await page.goto("/vendors");
    await page.getByRole("columnheader", { name: "Grade" }).getByRole("link").click();
    await expect(page.getByRole("columnheader", { name: "Grade" })).toHaveAttribute("aria-sort", "descending");
  });
});

test("an analyst without JavaScript adds a vendor, and nothing typed is lost by a mistake", async ({ page }) => {
  await page.goto("/vendors/new");
  await page.getByRole("textbox", { name: "Website (optional)" }).fill("https://rowan.example.com");
  await page.getByRole("button", { name: "Add vendor" }).click();
  await expect(page.getByRole("heading", { name: "There is a problem" })).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Website (optional)" })).toHaveValue("https://rowan.example.com");
});
