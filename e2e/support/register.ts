import { randomBytes } from "node:crypto";
import type { Page } from "@playwright/test";
import { expect } from "./test";

/** What a stream's select calls the two settings of Amazon SES. */
export const ses = {
  optional: "Amazon SES: TLS optional (default, or no configuration set)",
  required: "Amazon SES: TLS required",
} as const;

export interface RegisteredVendor {
  readonly name: string;
  /** The path of its page. */
  readonly path: string;
}

/** An analyst registers a vendor with one stream on Amazon SES, and a BAA in force when it has one. */
export async function registerVendor(
  page: Page,
  about: { readonly name: string; readonly setting: string; readonly baa: boolean },
): Promise<RegisteredVendor> {
  const name = uniqueName(about.name);
  await page.goto("/vendors");
  await page.getByRole("link", { name: "Add vendor" }).first().click();
  await page.getByRole("textbox", { name: "Name", exact: true }).fill(name);
  await page.getByRole("button", { name: "Add vendor" }).click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
  const path = new URL(page.url()).pathname;
  await addStream(page, { name: "Appointment reminders", setting: about.setting });
  if (about.baa) await recordBaa(page, path);
  await page.goto(path);
  return { name, path };
}

/** Names are unique in a register: a story that is told again must not meet its own vendor. */
export function uniqueName(name: string): string {
  return `${name} ${randomBytes(3).toString("hex")}`;
}

/** From a vendor's page. */
async function addStream(page: Page, { name, setting }: { readonly name: string; readonly setting: string }): Promise<void> {
  await page.getByRole("link", { name: "Add mail stream" }).click();
  await page.getByRole("textbox", { name: "Name", exact: true }).fill(name);
  await page.getByRole("combobox", { name: "Delivered by, with its setting" }).selectOption({ label: setting });
  await page.getByRole("button", { name: "Add mail stream" }).click();
  await expect(page.getByRole("heading", { level: 3, name })).toBeVisible();
}

async function recordBaa(page: Page, path: string): Promise<void> {
  await page.goto(`${path}/baa`);
  await page.getByRole("link", { name: "Record BAA" }).click();
  await page.getByLabel("Signed (optional)").fill(day(-100));
  await page.getByLabel("Effective (optional)").fill(day(-100));
  await page.getByLabel("Last day (optional)").fill(day(265));
  await page.getByRole("button", { name: "Record BAA" }).click();
  await expect(page.getByText("In force").first()).toBeVisible();
}

/** An ISO date so many days from today. */
export function day(days: number): string {
  return new Date(Date.now() + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}
