import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect } from "./test";

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** The dark theme is the same document in other colours. */
const aboutColour = ["color-contrast", "link-in-text-block"];

/** Axe finds nothing, by WCAG 2.2 AA and good practice, in the given themes. */
export async function expectAccessible(page: Page, themes: readonly ("light" | "dark")[] = ["light", "dark"]): Promise<void> {
  for (const colorScheme of themes) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.evaluate(() => Promise.allSettled(document.getAnimations().map((animation) => animation.finished)));
    const axe = new AxeBuilder({ page });
    const { violations } = await (colorScheme === "dark" ? axe.withRules(aboutColour) : axe.withTags(standards)).analyze();
    const found = violations.map(({ id, help, nodes }) => `${id} (${help}): ${nodes.map((node) => node.html).join(" | ")}`);
    expect.soft(found, `${new URL(page.url()).pathname} in ${colorScheme}`).toEqual([]);
  }
}

/** WCAG 2.2, 1.4.10: nothing makes a page of 320 pixels scroll sideways. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 640 });
  const { scroll, width } = await page.evaluate(() => ({
    scroll: document.documentElement.scrollWidth,
    width: document.documentElement.clientWidth,
  }));
  expect.soft(scroll, `${new URL(page.url()).pathname} at 320 pixels`).toBeLessThanOrEqual(width);
}
