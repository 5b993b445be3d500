import "@/server/testing/environment";
import { createHash } from "node:crypto";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { beforeEach, describe, expect, it } from "vitest";
import { core20261 } from "@/core/questionnaire/catalogue/core-2026-1";
import { reportModelSchema } from "@/core/report/report.schema";
import { canonicalJson } from "@/core/scoring/canonical-json";
import { organisationForTest, type TestOrganisation } from "@/server/auth/testing";
import { db } from "@/server/db/client";
import { freshDatabase } from "@/server/db/testing/fresh-database";
import { localBlobStore } from "@/server/files/local-blob-store";
import { useBlobStore } from "@/server/files/store";
import { runNext } from "@/server/jobs/runner";
import { createVendor, editVendor } from "@/server/vendors/commands";
import { createReport } from "./commands";
import { getReport, listReports, openReportFile } from "./queries";
import { renderReport } from "./render";
import { registerReportRendering } from "./render-job";
import { reportFormats, type ReportFormat } from "./rows";

let own: TestOrganisation;
let vendorId = "";

beforeEach(freshDatabase);
beforeEach(async () => {
  useBlobStore(localBlobStore(await mkdtemp(join(tmpdir(), "mailwitness-reports-"))));
  own = await organisationForTest();
  vendorId = await createVendor(own.analyst, { name: "Cedar Imaging", website: "", description: "", handlesPhi: "yes" });
});

const bytesOf = async (reportId: string, format: ReportFormat): Promise<Uint8Array> => {
  const { stream } = await openReportFile(own.viewer, reportId, format);
  return new Uint8Array(await new Response(stream).arrayBuffer());
};

const sha256 = (bytes: Uint8Array | string): string => createHash("sha256").update(bytes).digest("hex");

describe("making a report", () => {
  it("freezes the model at once and makes four files by a job", async () => {
    registerReportRendering();
    const id = await createReport(own.analyst, { vendorId }, new Date("2026-11-23T10:00:00Z"));
    expect(await getReport(own.viewer, id)).toMatchObject({
      state: "queued",
      reference: "R-2026-0001",
      files: [],
      vendorName: "Cedar Imaging",
    });
    expect(await runNext("test")).toBe(true);
    const report = await getReport(own.viewer, id);
    expect(report.state).toBe("ready");
    expect(report.files.map((file) => file.format)).toEqual([...reportFormats]);
    for (const file of report.files) expect(sha256(await bytesOf(id, file.format))).toBe(file.sha256);
  });

  it("puts id, method version and SHA-256 of the model on every file", async () => {
    const id = await createReport(own.analyst, { vendorId });
    await renderReport(own.organisationId, id);
    const { modelSha256 } = await getReport(own.viewer, id);
    const json = JSON.parse(new TextDecoder().decode(await bytesOf(id, "json"))) as {
      sha256: string;
      report: { id: string; methodVersion: string };
    };
    expect(json).toMatchObject({ sha256: modelSha256, report: { id, methodVersion: "2026.1" } });
    expect(sha256(canonicalJson(json.report))).toBe(modelSha256);
    expect(new TextDecoder().decode(await bytesOf(id, "csv"))).toContain(modelSha256);
    expect(
      Object.values(unzipSync(await bytesOf(id, "xlsx")))
        .map((part) => strFromU8(part))
        .join(""),
    ).toContain(modelSha256);
  });

  it("numbers reports by organisation and year", async () => {
    const at = new Date("2026-05-01T00:00:00Z");
    const ids = [
      await createReport(own.analyst, { vendorId }, at),
      await createReport(own.analyst, { vendorId }, new Date("2027-01-01T00:00:00Z")),
    ];
    const again = await createReport(own.analyst, { vendorId }, new Date("2026-05-02T00:00:00Z"));
    const references = await Promise.all([...ids, again].map(async (id) => (await getReport(own.admin, id)).reference));
    expect(references).toEqual(["R-2026-0001", "R-2027-0001", "R-2026-0002"]);
  });

  it("gives two people who ask at once two numbers", async () => {
    const ids = await Promise.all([createReport(own.analyst, { vendorId }), createReport(own.admin, { vendorId })]);
    const references = await Promise.all(ids.map(async (id) => (await getReport(own.admin, id)).reference));
    expect(new Set(references).size).toBe(2);
  });

  it("is written down in the audit log, the files with their hashes", async () => {
    const id = await createReport(own.analyst, { vendorId });
    await renderReport(own.organisationId, id);
    const entries = await db().auditEntry.findMany({ where: { objectId: id }, orderBy: { sequence: "asc" } });
    expect(entries.map((entry) => entry.action)).toEqual(["report.created", "report.rendered"]);
    const { files } = await getReport(own.admin, id);
    expect(entries[1]?.detail).toContain(files.find((file) => file.format === "pdf")?.sha256 ?? "no PDF");
  });
});

describe("a report of an assessment", () => {
  it("carries the answers, the decision with the name of who decided, and the attestation", async () => {
    const { organisationId } = own;
    const assessment = await db().assessment.create({
      data: {
        ...{ organisationId, vendorId, reference: "A-0001", state: "decided", createdById: own.analyst.memberId },
        ...{ questionnaireId: core20261.id, questionnaireVersion: core20261.version, frozenQuestionnaire: JSON.stringify(core20261) },
        ...{
          decision: "rejected",
          decisionReason: "No agreement.",
          decidedById: own.admin.memberId,
          decidedAt: new Date("2026-11-01T00:00:00Z"),
        },
        answers: { create: { questionId: "Q1", status: "answered", value: JSON.stringify({ type: "single", choice: "yes" }) } },
        attestations: { create: { name: "Kim Osei", role: "CTO", statement: "True.", answersSha256: "a".repeat(64) } },
      },
      select: { id: true },
    });
    const id = await createReport(own.analyst, { assessmentId: assessment.id });
    const where = { organisationId_id: { organisationId, id } };
    const model = reportModelSchema.parse(JSON.parse((await db().report.findUniqueOrThrow({ where })).model));
    expect(model.assessment).toMatchObject({ reference: "A-0001", state: "decided" });
    expect(model.decision.outcome).toMatchObject({ words: "Rejected", by: own.admin.name, reason: "No agreement." });
    expect(model.limitations.attestations).toMatchObject([{ name: "Kim Osei", role: "CTO" }]);
    expect(model.scope.questionnaire).toMatchObject({ version: core20261.version, answered: 1 });
    expect((await listReports(own.viewer, { assessmentId: assessment.id })).rows.map((row) => row.id)).toEqual([id]);
  });
});

describe("a report is frozen", () => {
  it("does not follow later changes, neither before nor after its files are made", async () => {
    const id = await createReport(own.analyst, { vendorId });
    const before = await db().report.findUniqueOrThrow({ where: { organisationId_id: { organisationId: own.organisationId, id } } });
    await editVendor(own.analyst, { id: vendorId, version: 1, name: "Renamed Vendor", website: "", description: "", handlesPhi: "no" });
    await renderReport(own.organisationId, id);
    const first = sha256(await bytesOf(id, "pdf"));
    const after = await db().report.findUniqueOrThrow({ where: { organisationId_id: { organisationId: own.organisationId, id } } });
    expect(after.model).toBe(before.model);
    expect(after.model).toContain("Cedar Imaging");
    expect(after.model).not.toContain("Renamed");
    await renderReport(own.organisationId, id);
    expect(sha256(await bytesOf(id, "pdf"))).toBe(first);
    expect((await getReport(own.admin, id)).files).toHaveLength(4);
  });

  it("is not rendered from a model that somebody changed", async () => {
    const id = await createReport(own.analyst, { vendorId });
    const where = { organisationId_id: { organisationId: own.organisationId, id } };
    const { model } = await db().report.findUniqueOrThrow({ where });
    await db().report.update({ where, data: { model: model.replace("Cedar", "Alder") } });
    await expect(renderReport(own.organisationId, id)).rejects.toThrow(/does not match its SHA-256/);
  });

  it("says that it failed when the job is given up", async () => {
    registerReportRendering();
    const id = await createReport(own.analyst, { vendorId });
    await db().report.update({ where: { organisationId_id: { organisationId: own.organisationId, id } }, data: { model: "{}" } });
    for (let attempt = 0; attempt < 3; attempt += 1) await runNext("test", new Date(Date.now() + attempt * 86_400_000));
    expect(await getReport(own.admin, id)).toMatchObject({ state: "failed", files: [] });
  });
});

describe("who may", () => {
  it("does not let a viewer make one", async () => {
    await expect(createReport(own.viewer, { vendorId })).rejects.toMatchObject({ code: "forbidden" });
  });

  it("hides vendors, reports and files from other organisations", async () => {
    const id = await createReport(own.analyst, { vendorId });
    await renderReport(own.organisationId, id);
    const { admin: stranger } = await organisationForTest("Other");
    await expect(createReport(stranger, { vendorId })).rejects.toMatchObject({ code: "not-found" });
    await expect(createReport(stranger, { assessmentId: "nothing" })).rejects.toMatchObject({ code: "not-found" });
    await expect(getReport(stranger, id)).rejects.toMatchObject({ code: "not-found" });
    await expect(openReportFile(stranger, id, "pdf")).rejects.toMatchObject({ code: "not-found" });
    expect((await listReports(stranger)).rows).toEqual([]);
    await renderReport(stranger.organisationId, id);
  });

  it("lists newest first, by vendor, in pages", async () => {
    const other = await createVendor(own.analyst, { name: "Other Vendor", website: "", description: "", handlesPhi: "no" });
    const first = await createReport(own.analyst, { vendorId });
    const second = await createReport(own.analyst, { vendorId: other });
    expect((await listReports(own.viewer)).rows.map((row) => row.id)).toEqual([second, first]);
    expect((await listReports(own.viewer, { vendorId })).rows.map((row) => row.id)).toEqual([first]);
    expect((await listReports(own.viewer, { after: second })).rows.map((row) => row.id)).toEqual([first]);
  });
});
