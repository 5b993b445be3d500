import type { Browser, Page } from "@playwright/test";
import { answerEverything, checkAndAttest, pasteHeaders, requiresTls } from "./support/answer-questions";
import { askByHand } from "./support/ask-by-hand";
import { addEvidence, configurationSet, delivered } from "./support/evidence";
import { organisationName } from "./support/people";
import { registerVendor, ses } from "./support/register";
import { expect, test } from "./support/test";

const documented = "Documented";
const open = (basis = documented) => ["Open", basis] as const;
const closedByDocuments = ["Closed", "Documented for the vendor's setting"] as const;

test("S1: a BAA and Amazon SES with TLS optional: four of four open, and the BAA does not close any", async ({ page }) => {
  const vendor = await registerVendor(page, { name: "Scenario S1", setting: ses.optional, baa: true });
  await expectPanel(page, vendor.name, { Plaintext: open(), "TLS 1.0": open(), "TLS 1.1": open(), "Invalid certificate": open() });
  await page.getByRole("navigation", { name: "Parts of the vendor" }).getByRole("link", { name: "Score" }).click();
  await expect(page.getByText("CON-01").first()).toBeVisible();
});

test("S2: with a shown configuration set that requires TLS one gap is covered, three of four stay open", async ({ page }) => {
  const vendor = await registerVendor(page, { name: "Scenario S2", setting: ses.required, baa: true });
  await showConfigurationSet(page, vendor.path);
  await expect(page.getByText("Covers one gap of four", { exact: false }).first()).toBeVisible();
  await page.goto(vendor.path);
  await expectPanel(page, vendor.name, {
    Plaintext: closedByDocuments,
    "TLS 1.0": open(),
    "TLS 1.1": open(),
    "Invalid certificate": open(),
  });
  await page.getByText("Plaintext: closed, documented for the vendor's setting", { exact: true }).click();
  await expect(page.getByText("SES and SESv2 API models", { exact: false }).first(), "who says so").toBeVisible();
});

test("S4: a header over TLS 1.0 confirms that slot alone, and its line is quoted", async ({ page }) => {
  const vendor = await registerVendor(page, { name: "Scenario S4", setting: ses.required, baa: true });
  await showConfigurationSet(page, vendor.path);
  await addEvidence(page, { vendor: vendor.path, text: delivered.tls10.join("\r\n"), origin: /^Mail that we received/ });
  await page.goto(vendor.path);
  await expectPanel(page, vendor.name, {
    Plaintext: closedByDocuments,
    "TLS 1.0": open("Confirmed: seen at the boundary"),
    "TLS 1.1": open(),
    "Invalid certificate": open(),
  });
  await expect(page.getByText(/^Grade [DF]/).first()).toBeVisible();
  await expect(page.getByRole("main"), "the proving words are marked").toContainText(/\[?Proving words: version=TLS1/);
});

test("S5: TLS said to be required, mail seen in plaintext: contradicted at once, both sides quoted, with a hint", async ({
  page,
  browser,
}) => {
  test.slow();
  const vendor = await registerVendor(page, { name: "Scenario S5", setting: ses.required, baa: true });
  const { link } = await askByHand(page);
  await respond(browser, link);
  await page.goto(vendor.path);
  await expect(page.getByRole("region", { name: /^Contradictions/ }), "a claim alone contradicts nothing").toHaveCount(0);
  await addEvidence(page, { vendor: vendor.path, text: delivered.plaintext.join("\r\n"), origin: /^Mail that we received/ });
  await page.goto(vendor.path);
  await expectPanel(page, vendor.name, {
    Plaintext: open("Confirmed: seen at the boundary"),
    "TLS 1.0": open(),
    "TLS 1.1": open(),
    "Invalid certificate": open(),
  });
  const worst = page
    .getByRole("region", { name: /^Contradictions \(\d+\)/ })
    .getByRole("article")
    .first();
  await expect(worst.getByText("The vendor says", { exact: true })).toBeVisible();
  await expect(worst.getByRole("blockquote")).toContainText("Required for all mail");
  await expect(worst).toContainText("Mail was delivered in plaintext on 5 May 2026.");
  await expect(worst).toContainText("c3si123456qkb.3.2026.05.05.02.30.00");
  await expect(worst).toContainText("Proving words: with ESMTP");
  await expect(worst).toContainText("whether the configuration set is attached to this stream");
  await expect(
    page.getByText("mail was delivered in plaintext on 5 May 2026 (header line quoted)", { exact: false }).first(),
  ).toBeVisible();
});

async function showConfigurationSet(page: Page, vendor: string): Promise<void> {
  await addEvidence(page, { vendor, text: configurationSet, origin: /^Handed over by the vendor/ });
}

async function respond(browser: Browser, link: string): Promise<void> {
  const context = await browser.newContext({ storageState: { cookies: [], origins: [] } });
  const page = await context.newPage();
  await page.goto(link);
  await page.getByRole("link", { name: "Start" }).click();
  await answerEverything(page, { ...requiresTls, Q13: pasteHeaders(delivered.tls13.join("\r\n")) });
  await checkAndAttest(page, organisationName);
  await context.close();
}

/** The four slots of the vendor's own panel: state and basis in words. */
async function expectPanel(page: Page, vendor: string, slots: Readonly<Record<string, readonly [string, string]>>): Promise<void> {
  const panel = page.getByRole("list", { name: `Exposure of ${vendor}` });
  for (const [mode, [state, basis]] of Object.entries(slots)) {
    const slot = panel.getByRole("listitem").filter({ has: page.getByRole("link", { name: mode, exact: true }) });
    await expect(slot.getByText(state, { exact: true }), mode).toBeVisible();
    await expect(slot.getByText(basis, { exact: true }), mode).toBeVisible();
  }
}
