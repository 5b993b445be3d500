import type { Page } from "@playwright/test";
import { expect } from "./test";

/** From a vendor's page: an analyst sends the questionnaire and reads the link on the page, because there is no mail server. */
export async function askByHand(page: Page): Promise<{ readonly link: string; readonly assessment: string }> {
  await page.getByRole("link", { name: "Send questionnaire" }).first().click();
  await page.getByRole("textbox", { name: "Recipient's name" }).fill("Robin Field");
  await page.getByRole("textbox", { name: "Recipient's email address" }).fill("robin@cedar.example.com");
  await page.getByRole("button", { name: "Make the link" }).click();
  await page.waitForURL(/\/assessments\/[\w-]{20,}$/);
  await expect(page.getByRole("button", { name: "Copy link" })).toBeVisible();
  const link = (
    await page
      .getByText(/\/respond\/open\//)
      .first()
      .innerText()
  ).trim();
  return { link, assessment: new URL(page.url()).pathname };
}
