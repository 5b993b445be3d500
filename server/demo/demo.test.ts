import "@/server/testing/environment";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { failureModes } from "@/core/inference/failure-mode";
import { parseVendorListQuery } from "@/core/vendor/list-query";
import { vendorInput } from "@/core/vendor/schema";
import { organisationForTest } from "@/server/auth/testing";
import { verifyChain } from "@/server/audit/verify-chain";
import { db } from "@/server/db/client";
import { freshDatabase } from "@/server/db/testing/fresh-database";
import { localBlobStore } from "@/server/files/local-blob-store";
import { useBlobStore } from "@/server/files/store";
import { countWork } from "@/server/inbox/queries";
import { organisationSettings } from "@/server/organisations/queries";
import { currentResult } from "@/server/results/queries";
import { createVendor } from "@/server/vendors/commands";
import { listVendors } from "@/server/vendors/queries";
import { loadDemo } from "./load";
import { hasDemo } from "./queries";
import { removeDemo } from "./remove";

beforeEach(async () => {
  useBlobStore(localBlobStore(await mkdtemp(join(tmpdir(), "mailwitness-files-"))));
  return freshDatabase();
});

const today = new Date().toISOString().slice(0, 10);

describe("the demo story", () => {
  test("tells what it promises, is refused twice, and leaves nothing", async () => {
    const { admin, organisationId } = await organisationForTest();
    const own = await createVendor(admin, vendorInput.parse({ name: "Our own vendor" }));
    await loadDemo(admin);
    const { rows } = await listVendors(admin, parseVendorListQuery({}), today);
    expect(rows).toHaveLength(9);
    const told = await tell(admin, rows);
    expect(told["Alder Imaging"]).toEqual({ panel: "closed open open open", basis: "confirmed", grade: "F", contradicted: true });
    expect(told["Birch Laboratories"]).toMatchObject({ panel: "closed closed closed closed", contradicted: false });
    expect(told["Cypress Referrals"]).toMatchObject({ panel: "open open open unknown", basis: "confirmed", grade: "F" });
    expect(told["Dogwood Scheduling"]).toMatchObject({ panel: "open open open unknown", contradicted: false });
    expect(told["Fern Billing"]).toMatchObject({ panel: "closed closed closed closed", contradicted: false });
    expect(told["Elm Transcription"]).toMatchObject({ panel: "open open open open", basis: "documented", grade: "F" });
    expect(told["Hazel Pharmacy Services"]).toMatchObject({ panel: "open open open open", grade: "F", contradicted: true });
    expect(await countWork(admin)).toMatchObject({ review: 3, overdue: 1, baa: 3, evidence: 1 });
    await expect(loadDemo(admin)).rejects.toMatchObject({ code: "conflict" });

    await removeDemo(admin);
    expect(await hasDemo(admin)).toBe(false);
    expect((await listVendors(admin, parseVendorListQuery({}), today)).rows.map((row) => row.id)).toEqual([own]);
    expect((await organisationSettings(admin)).receivingHosts).toEqual([]);
    const left = await Promise.all([
      db().assessment.count(),
      db().answer.count(),
      db().evidence.count(),
      db().storedFile.count(),
      db().outboxMessage.count(),
      db().contradiction.count(),
      db().respondentLink.count(),
      db().job.count(),
    ]);
    expect(left).toEqual(left.map(() => 0));
    expect(await verifyChain(organisationId)).toMatchObject({ intact: true });
  });

  test("is not for viewers, and stays away from other organisations", async () => {
    const [here, there] = [await organisationForTest(), await organisationForTest("Elsewhere")];
    await expect(loadDemo(here.viewer)).rejects.toMatchObject({ code: "forbidden" });
    await expect(removeDemo(here.viewer)).rejects.toMatchObject({ code: "forbidden" });
    await loadDemo(here.analyst);
    await removeDemo(there.admin);
    expect(await hasDemo(here.admin)).toBe(true);
    expect(await hasDemo(there.admin)).toBe(false);
  });
});

async function tell(actor: Parameters<typeof currentResult>[0], rows: readonly { id: string; name: string }[]) {
  const lines = await Promise.all(
    rows.map(async ({ id, name }) => {
      const stored = await currentResult(actor, id);
      if (stored === null) throw new Error(`no result for ${name}`);
      const { exposure, contradictions } = stored.result.inference;
      const slots = failureModes.map((mode) => exposure[mode]);
      const open = slots.find((slot) => slot.state === "open");
      const panel = slots.map((slot) => slot.state).join(" ");
      const basis = open?.state === "open" ? open.basis : null;
      return [name, { panel, basis, grade: stored.result.grade, contradicted: contradictions.length > 0 }] as const;
    }),
  );
  return Object.fromEntries(lines);
}
