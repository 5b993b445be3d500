import type { Page } from "@playwright/test";
import { day } from "./register";
import { expect } from "./test";

type Answering = (page: Page) => Promise<void>;

/** What a respondent answers by question; whoever tells the story names the ones that matter to it. */
export type Answers = Readonly<Record<string, Answering>>;

export const choose =
  (label: string): Answering =>
  (page) =>
    page.getByRole("radio", { name: label, exact: true }).check();

const tick =
  (label: string): Answering =>
  (page) =>
    page.getByRole("checkbox", { name: label, exact: true }).check();

/** Pastes headers instead of choosing a file, so that it needs neither a file nor a script. */
export const pasteHeaders =
  (text: string): Answering =>
  async (page) => {
    await page.getByText("Paste headers or a setting instead").click();
    await page.getByRole("textbox", { name: "Headers or setting" }).fill(text);
    await page.getByRole("button", { name: "Attach", exact: true }).click();
    await expect(page.getByRole("list", { name: "Attached" }).getByRole("listitem")).toHaveCount(1);
  };

/** A vendor that says it requires TLS for all mail on Amazon SES. */
export const requiresTls: Answers = {
  Q1: choose("Yes"),
  Q4: choose("Yes, signed by both sides and within its term"),
  Q5: async (page) => {
    await page.getByLabel("Start date").fill(day(-100));
    await page.getByLabel("End date or next review date").fill(day(265));
  },
  Q10: tick("Amazon SES"),
  Q14: async (page) => {
    for (const file of await page.getByRole("combobox").all()) await file.selectOption({ label: "An ordinary server in good order" });
  },
  Q15: choose("Required for all mail"),
  Q16: async (page) => page.getByRole("textbox", { name: /^What is the setting called/ }).fill("TlsPolicy = REQUIRE on phi-mail"),
  Q17: tick("Every configuration set, subaccount or stream that sends our mail"),
  Q18: choose("TLS 1.2"),
  Q25: choose("Always, for every receiver"),
  Q26: async (page) => {
    for (const label of ["It was issued by a trusted authority", "It names the server we connect to", "It has not expired"])
      await tick(label)(page);
  },
  Q28: choose("It is not delivered"),
  Q29: async (page) => {
    for (const row of await page.getByRole("radiogroup").all()) {
      const isGood = /with a valid certificate/.test((await row.getAttribute("aria-label")) ?? (await row.innerText()));
      await row.getByRole("radio", { name: isGood ? "Delivered over the encryption offered" : "Returned to the sender (bounced)" }).check();
    }
  },
  Q31: choose("Yes, somebody gets an alert"),
};

/** Works through the task list until every question is answered, and ends before the last check. Needs no script. */
export async function answerEverything(page: Page, answers: Answers): Promise<void> {
  await expect(page.getByRole("heading", { name: "Your questions" })).toBeVisible();
  for (let part = 0; part < 20; part += 1) {
    const unfinished = page.getByRole("listitem").filter({ hasText: /Not yet started|In progress/ });
    if ((await unfinished.count()) === 0) return;
    await unfinished.first().getByRole("link").click();
    await page.waitForURL("**/questions/*");
    await answerPart(page, answers);
    await page.goto("/respond/tasks");
  }
  throw new Error("The questions do not end.");
}

/** One question after another until its part ends. */
async function answerPart(page: Page, answers: Answers): Promise<void> {
  for (let id = questionOf(page); id !== null; id = questionOf(page)) {
    const before = page.url();
    const answer = answers[id];
    if (answer === undefined) throw new Error(`The story has no answer to ${id}.`);
    await answer(page);
    await page.getByRole("button", { name: "Continue", exact: true }).click();
    await page.waitForURL((url) => url.pathname !== new URL(before).pathname);
  }
}

/** The id of the question on this page; null on any other page. */
export function questionOf(page: Page): string | null {
  return /\/questions\/(Q\d+)/.exec(page.url())?.[1] ?? null;
}

/** From the task list: checks, attests with name and role, and reads the confirmation. */
export async function checkAndAttest(page: Page, organisation: string): Promise<void> {
  await page.getByRole("link", { name: "Check your answers" }).click();
  await expect(page.getByRole("heading", { name: "Check your answers" })).toBeVisible();
  await page.getByRole("link", { name: "Continue" }).click();
  await page.getByLabel("Your full name").fill("Robin Field");
  await page.getByLabel("Your role").fill("Head of IT");
  await page.getByRole("checkbox").check();
  await page.getByRole("button", { name: `Attest and send to ${organisation}` }).click();
  await expect(page.getByRole("heading", { name: "Your answers have been sent" })).toBeVisible();
}
