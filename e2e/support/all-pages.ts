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

/** A vendor of the demo story, who has everything: streams, a BAA, evidence, contradictions, answers. */
const vendor =
  (rest: string): PageOfApp["visit"] =>
  async (page) => {
    await page.goto("/vendors?q=Alder");
    await follow(page, page.getByRole("link", { name: "Alder Imaging" }).first(), /\/vendors\/[\w-]{20,}$/);
    if (rest !== "") await page.goto(`${page.url()}${rest}`);
  };

const through =
  (start: PageOfApp["visit"], name: RegExp | string, pattern: RegExp, rest = ""): PageOfApp["visit"] =>
  async (page) => {
    await start(page);
    await follow(page, page.getByRole("main").getByRole("link", { name }).first(), pattern);
    if (rest !== "") await page.goto(`${page.url()}${rest}`);
  };

const assessment = (rest: string) => through(vendor(""), /^A-/, /\/assessments\/[\w-]{20,}$/, rest);

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
  { folder: "(signed-in)/vendors/[vendorId]/baa/[baaId]", visit: through(vendor("/baa"), "Edit", /\/baa\/[\w-]{20,}$/) },
  { folder: "(signed-in)/vendors/[vendorId]/streams/new", visit: vendor("/streams/new") },
  { folder: "(signed-in)/vendors/[vendorId]/streams/[streamId]", visit: through(vendor(""), "Edit Radiology reports", /\/streams\/[\w-]{20,}$/) },
  { folder: "(signed-in)/vendors/[vendorId]/assessments/new", visit: vendor("/assessments/new") },
  { folder: "(signed-in)/vendors/[vendorId]/evidence", visit: vendor("/evidence") },
  { folder: "(signed-in)/vendors/[vendorId]/evidence/new", visit: vendor("/evidence/new") },
  { folder: "(signed-in)/evidence", visit: at("/evidence") },
  {
    folder: "(signed-in)/evidence/[evidenceId]",
    visit: through(vendor("/evidence"), "Report as we received it", /\/evidence\/[\w-]{20,}$/),
  },
  { folder: "(signed-in)/assessments", visit: at("/assessments") },
  { folder: "(signed-in)/assessments/preview", visit: at("/assessments/preview") },
  { folder: "(signed-in)/assessments/[assessmentId]", visit: assessment("") },
  { folder: "(signed-in)/assessments/[assessmentId]/preview", visit: assessment("/preview") },
  { folder: "(signed-in)/assessments/[assessmentId]/review", visit: assessment("/review") },
  { folder: "(signed-in)/reports", visit: at("/reports") },
  { folder: "(signed-in)/reports/[reportId]", visit: makeReport },
  { folder: "(signed-in)/outbox", visit: at("/outbox") },
  { folder: "(signed-in)/outbox/[messageId]", visit: through(at("/outbox"), /./, /\/outbox\/[\w-]{20,}$/) },
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
  await page.goto("/reports");
  const made = page.getByRole("main").getByRole("link", { name: /Alder Imaging|R-/ });
  if ((await made.count()) > 0) {
    await follow(page, made.first(), /\/reports\/[\w-]{20,}$/);
    return;
  }
  await assessment("")(page);
  await page.getByRole("button", { name: "Create report" }).click();
  await page.waitForURL(/\/reports\/[\w-]{20,}$/);
  await expect(page.getByRole("table", { name: "Files of this report" })).toBeVisible({ timeout: 60_000 });
}

async function openLink(page: Page): Promise<void> {
  const { link } = await askVendor();
  await page.goto(link);
}

async function follow(page: Page, link: ReturnType<Page["getByRole"]>, pattern: RegExp): Promise<void> {
  await link.click();
  await page.waitForURL(pattern);
}
