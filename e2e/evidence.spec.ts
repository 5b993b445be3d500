import type { Page } from "@playwright/test";
import { addEvidence, delivered } from "./support/evidence";
import { registerVendor, ses } from "./support/register";
import { expect, test } from "./support/test";

const body = "Dear patient, your appointment with Dr Larch is on Tuesday.";
const message = [...delivered.tls13, "From: desk@juniper.test", "Subject: Appointment of Ms Willow", "", body].join("\r\n");

const dmarcReport = [
  '<?xml version="1.0" encoding="UTF-8"?>',
  "<feedback><report_metadata><org_name>mail.example.net</org_name></report_metadata>",
  "<policy_published><domain>juniper.test</domain></policy_published></feedback>",
].join("\n");

test("the text of a message never leaves the machine, and what was left out is named before and after", async ({ page }) => {
  const vendor = await registerVendor(page, { name: "Evidence body", setting: ses.optional, baa: false });
  const sent = await everythingSent(page);
  await page.goto(`${vendor.path}/evidence/new`);
  const file = { name: "visit.eml", mimeType: "message/rfc822", buffer: Buffer.from(message) };
  await page.getByLabel("Or files, one after another").setInputFiles(file);
  await expect(page.getByText(/^Read here: /)).toBeVisible();
  await expect(page.getByText("Body and attachments:", { exact: false })).toBeVisible();
  await expect(page.getByRole("list", { name: "Hops, in the order in which the mail travelled" })).toContainText("mx.google.com");
  await page.getByRole("button", { name: "Save evidence" }).click();
  await page.waitForURL(/\/evidence\/[\w-]{20,}$/);
  await expect(page.getByText("Body and attachments:", { exact: false })).toBeVisible();
  expect(sent.join("\n")).toContain("a8-51.smtp-out.amazonses.com");
  for (const secret of [body, "Dr Larch", "Ms Willow"]) expect(sent.join("\n")).not.toContain(secret);
});

test("a DMARC report is refused with the reason, and nothing is sent", async ({ page }) => {
  const vendor = await registerVendor(page, { name: "Evidence refused", setting: ses.optional, baa: false });
  await page.goto(`${vendor.path}/evidence/new`);
  await page.getByRole("textbox", { name: "Raw header or setting" }).fill(dmarcReport);
  await expect(page.getByText("cannot be used as evidence.", { exact: false })).toBeVisible();
  await expect(page.getByText("carries a TLS field", { exact: false })).toBeVisible();
  await page.getByRole("button", { name: "Save evidence" }).click();
  await expect(page.getByRole("heading", { name: "There is a problem" })).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Raw header or setting" })).toHaveValue(dmarcReport);
  await page.goto(`${vendor.path}/evidence`);
  await expect(page.getByRole("table", { name: "Evidence" })).toHaveCount(0);
});

test("a line that was only assumed is corrected by hand; an item is withdrawn and restored, and the result follows", async ({ page }) => {
  const vendor = await registerVendor(page, { name: "Evidence corrected", setting: ses.optional, baa: false });
  const inner = [
    "Received: from edge.larch.test (edge.larch.test [198.51.100.20])",
    "\tby store.larch.test (Postfix) with ESMTPS id 4AAAA1",
    "\tfor <desk@larch.test>; Mon, 04 May 2026 09:30:03 +0000 (UTC)",
    "Received: from a8-51.smtp-out.amazonses.com (a8-51.smtp-out.amazonses.com [54.240.8.51])",
    "\tby edge.larch.test (Postfix) with ESMTP id 4BBBB2",
    "\tfor <desk@larch.test>; Mon, 04 May 2026 09:30:00 +0000 (UTC)",
  ];
  await addEvidence(page, { vendor: vendor.path, text: inner.join("\r\n"), origin: /^Mail that we received/ });
  const item = page.url();
  await page.getByText("Judge another line").click();
  await page.getByRole("combobox", { name: "The line that one of your servers wrote about the sender" }).selectOption({
    label: "Line 4: by edge.larch.test from a8-51.smtp-out.amazonses.com",
  });
  const correction = page.getByRole("region", { name: "Corrections" });
  await correction.getByRole("button", { name: "Record the correction" }).first().click();
  await expect(correction.getByRole("heading", { name: "There is a problem" }), "a correction needs a reason").toBeVisible();
  await correction.getByRole("textbox", { name: "Reason" }).first().fill("edge.larch.test is our own server.");
  await correction.getByRole("button", { name: "Record the correction" }).first().click();
  const recorded = page.getByRole("table", { name: "Corrections of this item" });
  await expect(recorded).toContainText("edge.larch.test is our own server.");
  await expect(page.getByText("chosen by a person", { exact: false })).toBeVisible();
  const confirmed = page.getByRole("list", { name: `Exposure of ${vendor.name}` }).getByText("Confirmed: seen at the boundary");
  await page.goto(vendor.path);
  await expect(confirmed).toBeVisible();
  await page.goto(item);
  await page.getByText("Withdraw this item").click();
  await page.getByRole("textbox", { name: "Reason" }).last().fill("A message of another vendor.");
  await page.getByRole("button", { name: "Withdraw it from every result" }).click();
  await expect(page.getByText(/^Withdrawn on .* No result rests on it\.$/)).toBeVisible();
  await page.goto(vendor.path);
  await expect(page.getByRole("list", { name: `Exposure of ${vendor.name}` })).toBeVisible();
  await expect(confirmed).toHaveCount(0);
  await page.goto(item);
  await page.getByRole("button", { name: "Restore" }).click();
  await expect(page.getByRole("button", { name: "Restore" })).toHaveCount(0);
  await page.goto(vendor.path);
  await expect(confirmed).toBeVisible();
});

/**
 * What pages hand to the network from now on. Recorded where it leaves the page: a browser does not show the content of
 * files in a request any more. A form that is posted by the browser itself shows as a navigation.
 */
async function everythingSent(page: Page): Promise<readonly string[]> {
  const sent: string[] = [];
  await page.exposeFunction("tellStory", (text: string) => sent.push(text));
  await page.addInitScript(() => {
    const original = window.fetch.bind(window);
    window.fetch = async (input, init) => {
      const tell = Reflect.get(window, "tellStory") as (text: string) => Promise<void>;
      await tell(`${input instanceof Request ? input.url : String(input)}\n${await new Response(init?.body ?? null).text()}`);
      return original(input, init);
    };
  });
  page.on("request", (request) => {
    if (request.isNavigationRequest() && request.method() !== "GET") sent.push(`${request.url()}\n${message}`);
  });
  return sent;
}
