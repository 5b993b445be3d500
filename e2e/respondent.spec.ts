import { readFile } from "node:fs/promises";
import { createHash } from "node:crypto";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { currentQuestionnaire } from "@/core/questionnaire/registry";
import { askVendor } from "./support/ask-vendor";
import { organisationName, people } from "./support/people";
import { expect, test } from "./support/test";

test.use({ person: "nobody" });

const eml = [
  "Received: from out.cedar.test (out.cedar.test [198.51.100.7])",
  "\tby mx.harbour.example.com (Postfix) with ESMTPS id 4XyZ1 for <desk@harbour.example.com>;",
  "\tMon, 16 Nov 2026 10:00:01 +0000 (UTC)",
  "From: billing@cedar.test",
  "Subject: Your visit",
  "",
  "A body that nobody keeps.",
].join("\r\n");

test("a respondent answers, attaches, checks, attests and keeps a copy; nothing served tells which answer pleases", async ({ page }) => {
  test.slow();
  const { link, reference } = await askVendor();
  const served = listen(page);
  await page.goto(link);
  await expect(page).toHaveURL(/\/respond$/);
  await expect(page.getByText(`${people.analyst.name} of ${organisationName} asks`)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Start" }).click();
  await page.getByRole("link", { name: "Scope and contract" }).click();
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByRole("heading", { name: "There is a problem" })).toBeVisible();
  await expect(page).toHaveTitle(/^Error: /);
  await expect(page.getByRole("alert").filter({ hasText: "There is a problem" })).toBeFocused();
  await expectAccessible(page);
  await answerAll(page);
  await expect(page.getByRole("heading", { name: "Your questions" })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Check your answers" }).click();
  await expect(page.getByText("visit.eml").first()).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: /^Change Must the connection/ }).click();
  await page.getByRole("textbox", { name: "Comment (optional)" }).fill("Since March.");
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page).toHaveURL(/\/respond\/check$/);
  await expect(page.getByText("Comment: Since March.")).toBeVisible();
  await attest(page);
  await expect(page.getByText(reference)).toBeVisible();
  await expectAccessible(page);
  const seal = await page.locator("code").innerText();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Download them as a JSON file" }).click(),
  ]);
  const copy = await readFile(await download.path());
  expect(createHash("sha256").update(copy).digest("hex")).toBe(seal);
  await page.getByRole("link", { name: "Read or print your answers" }).click();
  await expect(page.getByRole("heading", { name: "What you sent" })).toBeVisible();
  await page.goto(link);
  await expect(page, "the link now leads to the confirmation").toHaveURL(/\/respond\/done$/);
  expectNoSecrets([...(await served()), copy.toString("utf8")]);
});

test("the same without JavaScript", async ({ browser }) => {
  test.slow();
  const { link } = await askVendor();
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(link);
  await page.getByRole("link", { name: "Start" }).click();
  await answerAll(page);
  await page.getByRole("link", { name: "Check your answers" }).click();
  await attest(page);
  await context.close();
});

test("closing the tab loses nothing, and a change elsewhere is shown beside the own one", async ({ page, context }) => {
  const { link } = await askVendor();
  await page.goto(link);
  await page.goto("/respond/questions/Q15");
  await page.getByLabel("Required for listed domains only").check();
  await page.getByRole("textbox", { name: "Comment (optional)" }).fill("Only for hospitals.");
  await expect(page.getByText(/^Saved \d\d:\d\d$/)).toBeVisible();
  const other = await context.newPage();
  await other.goto("/respond/questions/Q15");
  await expect(other.getByLabel("Required for listed domains only")).toBeChecked();
  await expect(other.getByRole("textbox", { name: "Comment (optional)" })).toHaveValue("Only for hospitals.");
  await other.getByLabel("Required for all mail").check();
  await expect(other.getByText(/^Saved \d\d:\d\d$/)).toBeVisible();
  await other.close();
  await page.getByRole("textbox", { name: "Comment (optional)" }).fill("Hospitals and laboratories.");
  await page.getByRole("button", { name: "Continue" }).click();
  const notice = page.getByRole("status").filter({ hasText: "changed somewhere else" });
  await expect(notice.getByText("Required for all mail")).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Comment (optional)" })).toHaveValue("Hospitals and laboratories.");
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page).toHaveURL(/\/respond\/questions\/Q16$/);
});

test("what is typed without a connection is put back and saved", async ({ page, context }) => {
  const { link } = await askVendor();
  await page.goto(link);
  await page.goto("/respond/questions/Q4");
  await context.setOffline(true);
  await page.getByLabel("There is none").check();
  await expect(page.getByText("Not saved: there is no connection.")).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByText(/^Saved \d\d:\d\d$/)).toBeVisible();
  await page.goto("/respond/questions/Q10");
  await page.getByRole("textbox", { name: "Comment (optional)" }).fill("A comment without an answer.");
  await page.waitForTimeout(1500);
  await page.goto("/respond/tasks");
  await page.goto("/respond/questions/Q10");
  await expect(page.getByRole("textbox", { name: "Comment (optional)" })).toHaveValue("A comment without an answer.");
});

test("a question is answered with the keyboard alone", async ({ page }) => {
  const { link } = await askVendor();
  await page.goto(link);
  await page.goto("/respond/questions/Q1");
  await tabTo(page, () => page.getByLabel("Yes").evaluate((field) => field === document.activeElement));
  await page.keyboard.press("Space");
  await tabTo(page, () => page.getByRole("button", { name: "Continue" }).evaluate((field) => field === document.activeElement));
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/respond\/questions\/Q4$/);
});

test("expired, revoked and unknown links say so, with a status of their own", async ({ page }) => {
  const expired = await page.goto((await askVendor({ expired: true })).link);
  expect(expired?.status()).toBe(410);
  expect(expired?.headers()["referrer-policy"]).toBe("no-referrer");
  await expect(page.getByRole("heading", { name: "This link has expired" })).toBeVisible();
  await expect(page.getByText(`it is from ${people.analyst.name} at ${organisationName}`)).toBeVisible();
  expect(await page.content()).not.toContain(people.analyst.email);
  await expectAccessible(page);
  expect((await page.goto((await askVendor({ revoked: true })).link))?.status()).toBe(410);
  await expect(page.getByRole("heading", { name: "This link was replaced or withdrawn" })).toBeVisible();
  expect((await page.goto(`/respond/open/${"x".repeat(43)}`))?.status()).toBe(404);
  await page.goto("/respond/tasks");
  await expect(page.getByRole("heading", { name: "Open your link again" })).toBeVisible();
  await expectAccessible(page);
});

/** Works through the task list, answering whatever is asked. Needs no script. */
async function answerAll(page: Page): Promise<void> {
  for (let step = 0; step < 40; step += 1) {
    await page.goto("/respond/tasks");
    if (await page.getByRole("link", { name: "Check your answers" }).isVisible()) return;
    const open = page.getByRole("listitem").filter({ hasText: /Not yet started|In progress/ });
    await open.first().getByRole("link").click();
    await page.waitForURL("**/questions/*");
    await answerOne(page);
  }
  throw new Error("The questions do not end.");
}

async function answerOne(page: Page): Promise<void> {
  const id = /Q\d+/.exec(page.url())?.[0];
  if (id === "Q13") {
    await page.getByLabel("Choose files").setInputFiles({ name: "visit.eml", mimeType: "message/rfc822", buffer: Buffer.from(eml) });
    await page.getByRole("button", { name: "Attach", exact: true }).click();
    await expect(page.getByText("Left out before keeping: the text and attachments and 1 header field")).toBeVisible();
  } else if (id === "Q14") await page.getByLabel("visit.eml").selectOption({ label: "An ordinary server in good order" });
  else if (id === "Q29") for (const row of await page.getByRole("radiogroup").all()) await row.getByLabel("I do not know").check();
  else if (id === "Q5") {
    await page.getByLabel("Start date").fill("2026-01-01");
    await page.getByLabel("End date or next review date").fill("2028-01-01");
  } else if (id === "Q16") await page.getByRole("textbox", { name: /^What is the setting/ }).fill("TlsPolicy = REQUIRE");
  else await page.locator("[name=value]").first().check();
  await page.getByRole("button", { name: "Continue" }).click();
  await page.waitForURL((url) => !url.pathname.endsWith(`/${String(id)}`));
}

async function attest(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Continue" }).click();
  await page.getByLabel("Your full name").fill("Robin Field");
  await page.getByRole("button", { name: `Attest and send to ${organisationName}` }).click();
  await expect(page.getByRole("link", { name: "Enter your role." })).toBeVisible();
  await expect(page.getByLabel("Your full name")).toHaveValue("Robin Field");
  await page.getByLabel("Your role").fill("Head of IT");
  await page.getByRole("checkbox").check();
  await page.getByRole("button", { name: `Attest and send to ${organisationName}` }).click();
  await expect(page.getByRole("heading", { name: "Your answers have been sent" })).toBeVisible();
}

async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`)).toEqual([]);
  }
}

/** Remembers the text of everything that the server sends to this page: documents, payloads, scripts. */
function listen(page: Page): () => Promise<readonly string[]> {
  const texts: Promise<string>[] = [];
  page.on("response", (response) => {
    const type = response.headers()["content-type"] ?? "";
    if (/html|json|javascript|x-component/.test(type)) texts.push(response.text().catch(() => ""));
  });
  return () => Promise.all(texts);
}

function expectNoSecrets(texts: readonly string[]): void {
  const all = texts.join("\n");
  expect(all.length).toBeGreaterThan(100_000);
  expect(all).toContain("Must the connection to the receiver be encrypted");
  const controls = new Set(currentQuestionnaire.questions.flatMap((question): readonly string[] => question.controls));
  const secrets = [
    ...controls,
    ...currentQuestionnaire.questions.flatMap(({ followUp }) => followUp ?? []),
    "shownIf",
    "dontKnowPoints",
    "pointsFor",
    '"mark":',
  ];
  expect(secrets.filter((secret) => all.includes(secret))).toEqual([]);
  expect(all).not.toMatch(/\\?"points\\?":/);
}

async function tabTo(page: Page, arrived: () => Promise<boolean>): Promise<void> {
  for (let presses = 0; presses < 60 && !(await arrived()); presses += 1) await page.keyboard.press("Tab");
  expect(await arrived()).toBe(true);
}
