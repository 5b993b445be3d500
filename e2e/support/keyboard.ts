import type { Locator, Page } from "@playwright/test";
import { expect } from "./test";

/** Presses Tab until the control has the focus: what cannot be reached, or shows no focus, fails. */
export async function tabTo(page: Page, control: Locator): Promise<void> {
  await expect(control).toBeVisible();
  for (let presses = 0; presses < 150; presses += 1) {
    if (await hasFocus(control)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab never reached ${String(control)}.`);
}

export async function press(page: Page, control: Locator, key = "Enter"): Promise<void> {
  await tabTo(page, control);
  await page.keyboard.press(key);
}

export async function type(page: Page, control: Locator, text: string): Promise<void> {
  await tabTo(page, control);
  await page.keyboard.type(text);
}

/** One Tab reaches the chosen or first radio button of a group; arrows go on, and choose. */
export async function chooseByArrows(page: Page, radio: Locator): Promise<void> {
  await expect(radio).toBeVisible();
  const name = (await radio.getAttribute("name")) ?? "";
  for (let presses = 0; presses < 150 && (await focusedName(page)) !== name; presses += 1) await page.keyboard.press("Tab");
  if (await hasFocus(radio)) await page.keyboard.press("Space");
  for (let presses = 0; presses < 20 && !(await radio.isChecked()); presses += 1) await page.keyboard.press("ArrowDown");
  await expect(radio).toBeChecked();
}

/** Types the words of an option into a select, as a browser offers it. */
export async function chooseByLetters(page: Page, select: Locator, option: string): Promise<void> {
  await tabTo(page, select);
  await page.keyboard.type(option);
  const chosen = () => select.evaluate((element: HTMLSelectElement) => element.selectedOptions[0]?.label.trim());
  await expect.poll(chosen).toBe(option);
}

/** The words of a disclosure stand inside of what takes the focus. */
function hasFocus(control: Locator): Promise<boolean> {
  return control.evaluate((element) => element === document.activeElement || element.closest("summary") === document.activeElement);
}

function focusedName(page: Page): Promise<string | null> {
  return page.evaluate(() => document.activeElement?.getAttribute("name") ?? null);
}
