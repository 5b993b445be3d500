import type { Page } from "@playwright/test";
import { expect } from "./test";

const sesMarkers = ["Feedback-ID: ::1.us-east-1.q3Zk1:AmazonSES", "X-SES-Outgoing: 2026.05.03-54.240.8.50"];

/** Messages that Amazon SES delivered, as their receiver wrote them down. */
export const delivered = {
  tls10: [
    "Received: from a8-50.smtp-out.amazonses.com (a8-50.smtp-out.amazonses.com. [54.240.8.50])",
    "        by mx.google.com with ESMTPS id a1si123456qkb.1.2026.05.03.02.30.00",
    "        for <ward@hospital.example.org>",
    "        (version=TLS1 cipher=ECDHE-RSA-AES128-SHA bits=128/128);",
    "        Sun, 03 May 2026 02:30:00 -0700 (PDT)",
    ...sesMarkers,
  ],
  tls13: [
    "Received: from a8-51.smtp-out.amazonses.com (a8-51.smtp-out.amazonses.com. [54.240.8.51])",
    "        by mx.google.com with ESMTPS id b2si123456qkb.2.2026.05.04.02.30.00",
    "        for <ward@hospital.example.org>",
    "        (version=TLS1_3 cipher=TLS_AES_128_GCM_SHA256 bits=128/128);",
    "        Mon, 04 May 2026 02:30:00 -0700 (PDT)",
    ...sesMarkers,
  ],
  plaintext: [
    "Received: from a8-50.smtp-out.amazonses.com (a8-50.smtp-out.amazonses.com. [54.240.8.50])",
    "        by mx.google.com with ESMTP id c3si123456qkb.3.2026.05.05.02.30.00",
    "        for <ward@hospital.example.org>;",
    "        Tue, 05 May 2026 02:30:00 -0700 (PDT)",
    ...sesMarkers,
  ],
} as const;

/** What `aws sesv2 get-configuration-set` prints for a set that requires TLS. */
export const configurationSet = JSON.stringify(
  {
    ConfigurationSetName: "phi-mail",
    DeliveryOptions: { TlsPolicy: "REQUIRE", SendingPoolName: "phi" },
    ReputationOptions: { ReputationMetricsEnabled: true },
    SendingOptions: { SendingEnabled: true },
    Tags: [],
  },
  null,
  4,
);

/** From a vendor's page: pastes an item, waits until the browser has read it, saves it, and arrives at it. */
export async function addEvidence(
  page: Page,
  { vendor, text, origin, title }: { readonly vendor: string; readonly text: string; readonly origin: RegExp; readonly title?: string },
): Promise<void> {
  await page.goto(`${vendor}/evidence/new`);
  await page.getByRole("textbox", { name: "Raw header or setting" }).fill(text);
  await expect(page.getByText(/^Read here: /)).toBeVisible();
  await page.getByRole("radio", { name: origin }).check();
  await page.getByRole("combobox", { name: "Mail stream" }).selectOption({ label: "Appointment reminders" });
  if (title !== undefined) await page.getByRole("textbox", { name: "Title (optional)" }).fill(title);
  await page.getByRole("button", { name: "Save evidence" }).click();
  await page.waitForURL(/\/evidence\/[\w-]{20,}$/);
}
