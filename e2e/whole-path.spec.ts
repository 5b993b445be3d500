import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { Browser, Page } from "@playwright/test";
import { answerEverything, checkAndAttest, pasteHeaders, requiresTls } from "./support/answer-questions";
import { askByHand } from "./support/ask-by-hand";
import { delivered } from "./support/evidence";
import { organisationName } from "./support/people";
import { registerVendor, ses } from "./support/register";
import { expect, test } from "./support/test";

test("from a new vendor to a report: registered, asked, answered, reviewed, decided, handed over", async ({ page, browser }) => {
  test.slow();
  const vendor = await registerVendor(page, { name: "Juniper Recalls", setting: ses.required, baa: true });
  const { link, assessment } = await askByHand(page);
  await expect(page.getByText("No mail server is configured, so nothing was sent.")).toBeVisible();
  await expect(page.getByText("They appear here when the vendor sends them in.")).toBeVisible();
  await respond(browser, link);
  await page.goto(assessment);
  await expect(page.getByText("The answers are in.")).toBeVisible();
  await review(page);
  await page.goto(assessment);
  await decide(page);
  await page.getByRole("button", { name: "Create report" }).click();
  await page.waitForURL(/\/reports\/[\w-]{20,}$/);
  await expectFiles(page, vendor.name);
});

/** Another person in another browser, with nothing but the link. */
async function respond(browser: Browser, link: string): Promise<void> {
  const context = await browser.newContext({ storageState: { cookies: [], origins: [] } });
  const page = await context.newPage();
  await page.goto(link);
  await page.getByRole("link", { name: "Start" }).click();
  await answerEverything(page, { ...requiresTls, Q13: pasteHeaders(delivered.tls13.join("\r\n")) });
  await checkAndAttest(page, organisationName);
  await context.close();
}

async function review(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Review the answers" }).click();
  const policy = page.getByRole("article", { name: "Must the connection to the receiver be encrypted" });
  await expect(policy.getByText("Required for all mail").first()).toBeVisible();
  await expect(policy.getByText("What the answer does to controls")).toBeVisible();
  await policy.getByRole("button", { name: "Accept the answer to Q15" }).click();
  await expect(policy.getByText("Accepted", { exact: true })).toBeVisible();
  const floor = page.getByRole("article", { name: "What is the lowest TLS version" });
  await floor.getByRole("button", { name: "Flag the answer to Q18" }).click();
  await expect(floor.getByRole("heading", { name: "There is a problem" }), "a flag needs words").toBeVisible();
  await floor.getByRole("textbox", { name: "Note (optional)" }).fill("Amazon SES has no setting for a minimum version.");
  await floor.getByRole("button", { name: "Flag the answer to Q18" }).click();
  await expect(floor.getByText("Flagged", { exact: true })).toBeVisible();
  await expect(page.getByRole("progressbar", { name: "Answers judged" })).toHaveText(/^2 of \d+ judged$/);
  const headers = page.getByRole("article", { name: "Attach the full headers" });
  await headers.getByRole("link").first().click();
  await expect(page.getByRole("list", { name: "Hops, in the order in which the mail travelled" })).toBeVisible();
}

async function decide(page: Page): Promise<void> {
  await page.getByRole("radio", { name: /^Approved with conditions/ }).check();
  await page.getByRole("textbox", { name: "Reason" }).fill("Until the end of the year, with a test against a server without TLS.");
  await page.getByRole("button", { name: "Record the decision" }).click();
  await expect(page.getByRole("region", { name: "Decision" }).getByText("Approved with conditions")).toBeVisible();
}

const beginnings = { PDF: "%PDF-", XLSX: "PK\u0003\u0004", CSV: "", JSON: "{" } as const;

/** Each file is what it says, and its hash is the one that the page shows. */
async function expectFiles(page: Page, vendor: string): Promise<void> {
  const files = page.getByRole("table", { name: "Files of this report" });
  await expect(files).toBeVisible({ timeout: 60_000 });
  for (const [format, beginning] of Object.entries(beginnings)) {
    const row = files.getByRole("row", { name: `Download ${format}` });
    const [download] = await Promise.all([page.waitForEvent("download"), row.getByRole("link", { name: `Download ${format}` }).click()]);
    const bytes = await readFile(await download.path());
    expect(download.suggestedFilename()).toMatch(new RegExp(`\\.${format.toLowerCase()}$`, "u"));
    expect(bytes.subarray(0, beginning.length).toString("latin1"), format).toBe(beginning);
    await expect(row).toContainText(createHash("sha256").update(bytes).digest("hex"));
    if (format === "JSON") expect(JSON.stringify(JSON.parse(bytes.toString("utf8")))).toContain(vendor);
    if (format === "CSV") expect(bytes.toString("utf8")).toContain(vendor);
  }
}
