import { expect, test, type Browser, type Page } from "@playwright/test";
import { expectAccessible } from "./support/accessible";
import { organisationName, people, type Person, sessionFile } from "./support/people";

test("the first visit creates the organisation, and its administrator invites colleagues", async ({ page, browser }) => {
  await page.goto("/");
  await expect(page).toHaveURL(/\/set-up$/);
  await expectAccessible(page);
  await page.getByLabel("Name of your organisation").fill(organisationName);
  await page.getByLabel("Your name").fill(people.admin.name);
  await page.getByRole("button", { name: "Create organisation" }).click();
  await expect(page.getByRole("heading", { name: "There is a problem" })).toBeVisible();
  await expect(page.getByLabel("Your name")).toHaveValue(people.admin.name);
  await page.getByLabel("Your email address").fill(people.admin.email);
  await page.getByLabel("Password").fill(people.admin.password);
  await page.getByRole("button", { name: "Create organisation" }).click();
  await expect(page.getByRole("heading", { name: `Welcome, ${people.admin.name}` })).toBeVisible();
  await page.context().storageState({ path: sessionFile("admin") });
  await page.getByRole("link", { name: "Start empty" }).click();
  await expect(page.getByRole("heading", { name: "No vendors yet" })).toBeVisible();
  await page.goto("/set-up");
  await expect(page, "set-up is over").not.toHaveURL(/set-up/);
  await join(await invite(page, "analyst"), browser, "analyst");
  await join(await invite(page, "viewer"), browser, "viewer");
});

test("the demo story, which was offered at the start, can still be loaded, and says on every page that it is invented", async ({
  browser,
}) => {
  const context = await browser.newContext({ storageState: sessionFile("admin") });
  const page = await context.newPage();
  await page.goto("/set-up/start");
  await page.getByRole("button", { name: "Load the demo story" }).click();
  await expect(page).toHaveURL(/\/vendors$/);
  await expect(page.getByRole("row", { name: /Alder Imaging Demo/ })).toBeVisible();
  await page.goto("/outbox");
  const banner = page.getByRole("complementary", { name: "Demo data" });
  await expect(banner).toContainText("These vendors are invented.");
  await expect(banner.getByRole("button", { name: "Remove demo data" })).toBeVisible();
  await context.close();
});

async function invite(page: Page, person: "analyst" | "viewer"): Promise<string> {
  await page.goto("/settings/members");
  await page.getByLabel("Email address").fill(people[person].email);
  await page.getByRole("radio", { name: person === "analyst" ? /^Analyst/ : /^Viewer/ }).check();
  await page.getByRole("button", { name: "Invite" }).click();
  const link = page.getByText(/\/invitation\//).first();
  await expect(link).toBeVisible();
  return (await link.innerText()).trim();
}

async function join(link: string, browser: Browser, person: Person): Promise<void> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(link);
  await expect(page.getByRole("heading", { name: `Join ${organisationName}` })).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel("Your name").fill(people[person].name);
  await page.getByLabel("Password").fill(people[person].password);
  await page.getByRole("button", { name: "Join" }).click();
  await page.waitForURL((url) => !url.pathname.startsWith("/invitation"));
  await context.storageState({ path: sessionFile(person) });
  await page.goto(link);
  await expect(page.getByRole("heading", { name: "This invitation no longer works" })).toBeVisible();
  await context.close();
}
