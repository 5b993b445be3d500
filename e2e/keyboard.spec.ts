import type { Page } from "@playwright/test";
import { questionOf } from "./support/answer-questions";
import { askVendor } from "./support/ask-vendor";
import { delivered } from "./support/evidence";
import { chooseByArrows, chooseByLetters, press, tabTo, type } from "./support/keyboard";
import { organisationName } from "./support/people";
import { ses, uniqueName } from "./support/register";
import { expect, test } from "./support/test";

test("an analyst works by keyboard alone: palette, vendor, stream, evidence, questionnaire", async ({ page }) => {
  test.slow();
  const name = uniqueName("Keyboard vendor");
  await page.goto("/inbox");
  await expect(async () => {
    await page.keyboard.press("?");
    await expect(page.getByRole("dialog", { name: "Keyboard shortcuts" })).toBeVisible({ timeout: 500 });
  }).toPass();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog", { name: "Keyboard shortcuts" })).toBeHidden();
  await command(page, "add vendor", "Add vendor");
  await expect(page.getByRole("heading", { level: 1, name: "Add vendor" })).toBeVisible();
  await type(page, page.getByRole("textbox", { name: "Name", exact: true }), name);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
  await press(page, page.getByRole("link", { name: "Add mail stream" }));
  await type(page, page.getByRole("textbox", { name: "Name", exact: true }), "Reminders");
  await chooseByLetters(page, page.getByRole("combobox", { name: "Delivered by, with its setting" }), ses.required);
  await press(page, page.getByRole("checkbox", { name: "Appointments" }).or(page.getByRole("checkbox").first()).first(), "Space");
  await press(page, page.getByRole("button", { name: "Add mail stream" }));
  await expect(page.getByRole("heading", { level: 3, name: "Reminders" })).toBeVisible();
  await press(page, page.getByRole("link", { name: "Add evidence" }).first());
  await tabTo(page, page.getByRole("textbox", { name: "Raw header or setting" }));
  await page.keyboard.insertText(delivered.tls10.join("\n"));
  await expect(page.getByText(/^Read here: /)).toBeVisible();
  await press(page, page.getByRole("button", { name: "Save evidence" }));
  await page.waitForURL(/\/evidence\/[\w-]{20,}$/);
  await command(page, name, name);
  await expect(page.getByRole("list", { name: `Exposure of ${name}` })).toContainText("Confirmed: seen at the boundary");
  await press(page, page.getByRole("link", { name: "Send questionnaire" }).first());
  await type(page, page.getByRole("textbox", { name: "Recipient's name" }), "Robin Field");
  await type(page, page.getByRole("textbox", { name: "Recipient's email address" }), "robin@cedar.example.com");
  await press(page, page.getByRole("button", { name: "Make the link" }));
  await page.waitForURL(/\/assessments\/[\w-]{20,}$/);
  await tabTo(page, page.getByRole("button", { name: "Copy link" }));
});

test("an analyst reviews by keyboard alone, with single keys and without", async ({ page }) => {
  test.slow();
  await page.goto("/inbox");
  await command(page, "Alder", "Alder Imaging");
  await expect(page.getByRole("heading", { level: 1, name: "Alder Imaging" })).toBeVisible();
  await press(page, page.getByRole("region", { name: "Assessments" }).getByRole("link", { name: /^A-/ }).first());
  await press(page, page.getByRole("link", { name: /^(Review the answers|Go on reviewing)$/ }));
  const first = page.getByRole("article").first();
  await expect(first).toBeVisible();
  // The page can be read before its script runs; a key pressed that early does nothing, so a person presses it again.
  await expect(async () => {
    await page.keyboard.press("j");
    await expect(first).toBeFocused({ timeout: 500 });
  }).toPass();
  await page.keyboard.press("a");
  await expect(first.getByText("Accepted", { exact: true })).toBeVisible();
  await page.keyboard.press("j");
  const second = page.getByRole("article").nth(1);
  await expect(second).toBeFocused();
  await page.keyboard.press("f");
  await expect(second.getByRole("textbox", { name: "Note (optional)" })).toBeFocused();
  await page.keyboard.type("Not what the agreement says.");
  await page.keyboard.press("Control+Enter");
  await expect(second.getByText("Flagged", { exact: true })).toBeVisible();
  await press(
    page,
    page
      .getByRole("article")
      .nth(2)
      .getByRole("button", { name: /^Accept/ }),
    "Space",
  );
  await expect(page.getByRole("article").nth(2).getByText("Accepted", { exact: true })).toBeVisible();
});

test("an analyst decides and makes a report by keyboard alone", async ({ page }) => {
  test.slow();
  await page.goto("/inbox");
  await command(page, "Birch", "Birch Laboratories");
  await expect(page.getByRole("heading", { level: 1, name: "Birch Laboratories" })).toBeVisible();
  await press(page, page.getByRole("region", { name: "Assessments" }).getByRole("link", { name: /^A-/ }).first());
  await chooseByArrows(page, page.getByRole("radio", { name: /^Approved with conditions/ }));
  await type(page, page.getByRole("textbox", { name: "Reason" }), "A test within three months shows the minimum version.");
  await press(page, page.getByRole("button", { name: "Record the decision" }));
  await expect(page.getByText("A test within three months shows the minimum version.")).toBeVisible();
  await press(page, page.getByRole("button", { name: "Create report" }));
  await page.waitForURL(/\/reports\/[\w-]{20,}/);
  await tabTo(page, page.getByRole("link", { name: /PDF/ }).first());
});

test("a respondent answers, attaches, checks, attests by keyboard alone", async ({ browser }) => {
  test.slow();
  const context = await browser.newContext({ storageState: { cookies: [], origins: [] } });
  const page = await context.newPage();
  await page.goto((await askVendor()).link);
  await press(page, page.getByRole("link", { name: "Start" }));
  await expect(page.getByRole("heading", { name: "Your questions" })).toBeVisible();
  for (let part = 0; part < 8; part += 1) {
    const unfinished = page.getByRole("listitem").filter({ hasText: /Not yet started|In progress/ });
    if ((await unfinished.count()) === 0) break;
    await press(page, unfinished.first().getByRole("link"));
    await page.waitForURL("**/questions/*");
    for (let id = questionOf(page); id !== null; id = questionOf(page)) {
      await answer(page, id);
      await press(page, page.getByRole("button", { name: "Continue", exact: true }));
      await page.waitForURL((url) => !url.pathname.endsWith(`/${id}`));
    }
  }
  await press(page, page.getByRole("link", { name: "Check your answers" }));
  await press(page, page.getByRole("link", { name: "Continue" }));
  await type(page, page.getByLabel("Your full name"), "Robin Field");
  await type(page, page.getByLabel("Your role"), "Head of IT");
  await press(page, page.getByRole("checkbox"), "Space");
  await press(page, page.getByRole("button", { name: `Attest and send to ${organisationName}` }));
  await expect(page.getByRole("heading", { name: "Your answers have been sent" })).toBeVisible();
  await context.close();
});

/** ⌘K, some letters, Enter. */
async function command(page: Page, letters: string, found: string): Promise<void> {
  const field = page.getByRole("combobox", { name: "Find a vendor, a place or something to do" });
  await expect(async () => {
    await page.keyboard.press("Control+k");
    await expect(field).toBeFocused({ timeout: 500 });
  }).toPass();
  await page.keyboard.type(letters);
  const option = page.getByRole("option", { name: found }).first();
  await expect(option).toBeVisible();
  for (let presses = 0; presses < 20 && (await option.getAttribute("aria-selected")) !== "true"; presses += 1)
    await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(field).toBeHidden();
}

async function answer(page: Page, id: string): Promise<void> {
  if (id === "Q13") {
    await press(page, page.getByText("Paste headers or a setting instead"));
    await tabTo(page, page.getByRole("textbox", { name: "Headers or setting" }));
    await page.keyboard.insertText(delivered.tls13.join("\n"));
    await press(page, page.getByRole("button", { name: "Attach", exact: true }));
    await expect(page.getByRole("list", { name: "Attached" }).getByRole("listitem")).toHaveCount(1);
  } else if (id === "Q14") await chooseByLetters(page, page.getByRole("combobox").first(), "An ordinary server in good order");
  else if (id === "Q29")
    for (const row of await page.getByRole("radiogroup").all()) await chooseByArrows(page, row.getByRole("radio").last());
  else if (id === "Q5") {
    await type(page, page.getByLabel("Start date"), "01012026");
    await type(page, page.getByLabel("End date or next review date"), "01012028");
  } else if (id === "Q16") await type(page, page.getByRole("textbox", { name: /^What is the setting/ }), "TlsPolicy = REQUIRE");
  else if (id === "Q10" || id === "Q17" || id === "Q26") await press(page, page.getByRole("checkbox").first(), "Space");
  else await chooseByArrows(page, page.getByRole("radio").first());
}
