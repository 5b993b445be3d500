import { people } from "./support/people";
import { signInByHand } from "./support/sign-in";
import { expect, test } from "./support/test";

test.describe("a visitor", () => {
  test.use({ person: "nobody" });

  test("signs in with the keyboard alone, without JavaScript, and arrives where he wanted to go", async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto("/settings/audit");
    await expect(page).toHaveURL(/\/sign-in\?next=/);
    await page.getByLabel("Email address").focus();
    await page.keyboard.type(people.viewer.email);
    await page.keyboard.press("Tab");
    await page.keyboard.type("not my password");
    await page.keyboard.press("Enter");
    await expect(page.getByText("The email address or the password is wrong.").first()).toBeVisible();
    await expect(page.getByLabel("Email address")).toHaveValue(people.viewer.email);
    await page.getByLabel("Password").focus();
    await page.keyboard.type(people.viewer.password);
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/settings\/audit$/);
    await expect(page.getByRole("link", { name: "Check the whole log" })).toBeVisible();
    await context.close();
  });

  test("ends a session in another browser, which is then signed out", async ({ browser }) => {
    const userAgent = "Mozilla/5.0 (Windows NT 10.0; rv:140.0) Gecko/20100101 Firefox/140.0";
    const [here, there] = [await browser.newContext(), await browser.newContext({ userAgent })];
    const [page, other] = [await here.newPage(), await there.newPage()];
    await signInByHand(other, people.viewer);
    await signInByHand(page, people.viewer);
    await page.getByRole("button", { name: "End session in Firefox on Windows" }).click();
    await expect(page.getByText("Firefox on Windows")).toHaveCount(0);
    await other.goto("/settings");
    await expect(other).toHaveURL(/\/sign-in\?next=/);
    await page.reload();
    await expect(page).toHaveURL(/\/settings\/account$/);
    await here.close();
    await there.close();
  });
});

test.describe("an administrator", () => {
  test.use({ person: "admin" });

  test("enters receiving hosts; a wrong one is named and nothing typed is lost", async ({ page }) => {
    await page.goto("/settings");
    await page.getByLabel("Receiving hosts").fill("mx1.clinic.example.com\nnot-a-host!");
    await page.getByRole("button", { name: "Save" }).click();
    await expect(page.getByText(/“not-a-host!” is not a host name/).first()).toBeVisible();
    await expect(page.getByLabel("Receiving hosts")).toHaveValue("mx1.clinic.example.com\nnot-a-host!");
    await page.getByLabel("Receiving hosts").fill("MX1.Clinic.Example.Com.");
    await page.getByRole("button", { name: "Save" }).click();
    await expect(page.getByText("The settings are saved.")).toBeVisible();
    await page.reload();
    await expect(page.getByLabel("Receiving hosts")).toHaveValue("mx1.clinic.example.com");
  });

  test("cannot remove himself as the last administrator", async ({ page }) => {
    await page.goto("/settings/members");
    const row = page.getByRole("row", { name: people.admin.name });
    await row.getByText("Remove", { exact: false }).first().click();
    await row.getByRole("button", { name: `Remove ${people.admin.name}` }).click();
    await expect(page.getByText("This is the last administrator. Make somebody else one first.").first()).toBeVisible();
  });

  test("checks that the audit log is as it was written", async ({ page }) => {
    await page.goto("/settings/audit");
    await page.getByRole("link", { name: "Check the whole log" }).click();
    await expect(page.getByText(/^All \d+ entries are as they were written\.$/)).toBeVisible();
  });
});

test.describe("an analyst", () => {
  test("sees members, but can neither invite nor read invitations in the outbox", async ({ page }) => {
    await page.goto("/settings/members");
    await expect(page.getByRole("row", { name: people.admin.name })).toBeVisible();
    await expect(page.getByRole("button", { name: "Invite" })).toHaveCount(0);
    await page.goto("/outbox");
    await expect(page.getByText("Invitation to Mailwitness")).toHaveCount(0);
  });
});
