import type { Page } from "@playwright/test";
import { askVendor } from "./ask-vendor";
import { expect } from "./test";

/** Where a page of the application is found in a browser: its folder below `app`, and the way to an address of it. */
export interface PageOfApp {
  readonly folder: string;
  readonly visit: (page: Page) => Promise<void>;
}

const at =
  (path: string): PageOfApp["visit"] =>
  async (page) => {
    await page.goto(path);
  };

/** Addresses that were found once; the way to them is another story's. */
const found = new Map<string, string>();

/** Where the link leads that bears this name on the page of `start`. */
async function pathOf(page: Page, start: string, name: RegExp | string): Promise<string> {
  const known = found.get(`${start} ${String(name)}`);
  if (known !== undefined) return known;
  await page.goto(start);
  const path = (await page.getByRole("main").getByRole("link", { name }).first().getAttribute("href")) ?? start;
  found.set(`${start} ${String(name)}`, path);
  return path;
}

/** A vendor of the demo story, who has everything: streams, a BAA, evidence, contradictions, answers. */
const demoVendor = (page: Page): Promise<string> => pathOf(page, "/vendors?q=Alder", "Alder Imaging");

const vendor =
  (rest: string): PageOfApp["visit"] =>
  async (page) => {
    await page.goto(`${await demoVendor(page)}${rest}`);
  };

/** A page that is linked from a page of that vendor. */
const ofVendor =
  (start: string, name: RegExp | string, rest = ""): PageOfApp["visit"] =>
  async (page) => {
    await page.goto(`${await pathOf(page, `${await demoVendor(page)}${start}`, name)}${rest}`);
  };

const assessment = (rest: string) => ofVendor("", /^A-/, rest);

/** Every page for members. */
export const signedInPages: readonly PageOfApp[] = [
  { folder: "(signed-in)/inbox", visit: at("/inbox") },
  { folder: "(signed-in)/vendors", visit: at("/vendors") },
  { folder: "(signed-in)/vendors/new", visit: at("/vendors/new") },
  { folder: "(signed-in)/vendors/[vendorId]", visit: vendor("") },
  { folder: "(signed-in)/vendors/[vendorId]/edit", visit: vendor("/edit") },
  { folder: "(signed-in)/vendors/[vendorId]/findings", visit: vendor("/findings") },
  { folder: "(signed-in)/vendors/[vendorId]/score", visit: vendor("/score") },
  { folder: "(signed-in)/vendors/[vendorId]/timeline", visit: vendor("/timeline") },
  { folder: "(signed-in)/vendors/[vendorId]/baa", visit: vendor("/baa") },
  { folder: "(signed-in)/vendors/[vendorId]/baa/new", visit: vendor("/baa/new") },
  { folder: "(signed-in)/vendors/[vendorId]/baa/[baaId]", visit: ofVendor("/baa", "Edit") },
  { folder: "(signed-in)/vendors/[vendorId]/streams/new", visit: vendor("/streams/new") },
  { folder: "(signed-in)/vendors/[vendorId]/streams/[streamId]", visit: ofVendor("", "Edit Radiology reports") },
  { folder: "(signed-in)/vendors/[vendorId]/assessments/new", visit: vendor("/assessments/new") },
  { folder: "(signed-in)/vendors/[vendorId]/evidence", visit: vendor("/evidence") },
  { folder: "(signed-in)/vendors/[vendorId]/evidence/new", visit: vendor("/evidence/new") },
  { folder: "(signed-in)/evidence", visit: at("/evidence") },
  { folder: "(signed-in)/evidence/[evidenceId]", visit: ofVendor("/evidence", "Report as we received it") },
  { folder: "(signed-in)/assessments", visit: at("/assessments") },
  { folder: "(signed-in)/assessments/preview", visit: at("/assessments/preview") },
  { folder: "(signed-in)/assessments/[assessmentId]", visit: assessment("") },
  { folder: "(signed-in)/assessments/[assessmentId]/preview", visit: assessment("/preview") },
  { folder: "(signed-in)/assessments/[assessmentId]/review", visit: assessment("/review") },
  { folder: "(signed-in)/reports", visit: at("/reports") },
  { folder: "(signed-in)/reports/[reportId]", visit: makeReport },
  { folder: "(signed-in)/outbox", visit: at("/outbox") },
  { folder: "(signed-in)/outbox/[messageId]", visit: async (page) => at(await pathOf(page, "/outbox", /./))(page) },
  { folder: "(signed-in)/settings", visit: at("/settings") },
  { folder: "(signed-in)/settings/members", visit: at("/settings/members") },
  { folder: "(signed-in)/settings/account", visit: at("/settings/account") },
  { folder: "(signed-in)/settings/audit", visit: at("/settings/audit") },
  { folder: "(public)/set-up/start", visit: at("/set-up/start") },
];

/** Every page for people without a session: a visitor, or a respondent with a link. */
export const publicPages: readonly PageOfApp[] = [
  { folder: "(public)/sign-in", visit: at("/sign-in") },
  { folder: "(public)/invitation/[token]", visit: at(`/invitation/${"x".repeat(43)}`) },
  { folder: "(public)/respond", visit: openLink },
  { folder: "(public)/respond/tasks", visit: at("/respond/tasks") },
  { folder: "(public)/respond/questions/[questionId]", visit: at("/respond/questions/Q1") },
  { folder: "(public)/respond/check", visit: at("/respond/check") },
  { folder: "(public)/respond/attest", visit: at("/respond/attest") },
];

/** Pages that need a story of their own, which looks at them with axe; and one that only redirects. */
export const pagesElsewhere: Readonly<Record<string, string>> = {
  "": "redirects to the inbox or to set-up",
  "(public)/set-up": "first-visit.setup.ts",
  "(public)/respond/done": "accessibility.spec.ts",
  "(public)/respond/copy": "accessibility.spec.ts",
  "(public)/respond/session-ended": "accessibility.spec.ts",
};

async function makeReport(page: Page): Promise<void> {
  await assessment("")(page);
  await page.getByRole("button", { name: "Create report" }).click();
  await page.waitForURL(/\/reports\/[\w-]{20,}$/);
  await expect(page.getByRole("table", { name: "Files of this report" })).toBeVisible({ timeout: 60_000 });
}

async function openLink(page: Page): Promise<void> {
  const { link } = await askVendor();
  await page.goto(link);
}
