import "@/server/testing/environment";
import { beforeEach, describe, expect, it } from "vitest";
import { organisationForTest, type TestOrganisation } from "@/server/auth/testing";
import { db } from "@/server/db/client";
import { freshDatabase } from "@/server/db/testing/fresh-database";
import { createVendor } from "@/server/vendors/commands";
import { createReport } from "./commands";
import { getReportModel } from "./model";
import { getReport } from "./queries";
import { failReport } from "./render";
import { RENDER_REPORT } from "./render-job";
import { retryReport } from "./retry";

let own: TestOrganisation;
let reportId = "";

beforeEach(freshDatabase);
beforeEach(async () => {
  own = await organisationForTest();
  const vendorId = await createVendor(own.analyst, { name: "Cedar Imaging", website: "", description: "", handlesPhi: "yes" });
  reportId = await createReport(own.analyst, { vendorId });
});

const jobs = () => db().job.count({ where: { organisationId: own.organisationId, kind: RENDER_REPORT } });

describe("making the files again", () => {
  it("queues a failed report once more, and only a failed one", async () => {
    await expect(retryReport(own.analyst, reportId)).rejects.toMatchObject({ code: "invalid-state" });
    await failReport(own.organisationId, reportId);
    await retryReport(own.analyst, reportId);
    expect(await getReport(own.viewer, reportId)).toMatchObject({ state: "queued", failure: "" });
    expect(await jobs()).toBe(2);
  });

  it("is for those who may make reports, of their own organisation", async () => {
    const other = await organisationForTest("Other Clinic");
    await failReport(own.organisationId, reportId);
    await expect(retryReport(own.viewer, reportId)).rejects.toMatchObject({ code: "forbidden" });
    await expect(retryReport(other.admin, reportId)).rejects.toMatchObject({ code: "not-found" });
    expect((await getReport(own.viewer, reportId)).state).toBe("failed");
  });
});

describe("the model on the page", () => {
  it("is what was frozen, for members of the organisation only", async () => {
    const other = await organisationForTest("Other Clinic");
    expect(await getReportModel(own.viewer, reportId)).toMatchObject({ id: reportId, vendor: { name: "Cedar Imaging" } });
    await expect(getReportModel(other.admin, reportId)).rejects.toMatchObject({ code: "not-found" });
  });

  it("is not shown when somebody changed it", async () => {
    const where = { organisationId_id: { organisationId: own.organisationId, id: reportId } };
    const { model } = await db().report.findUniqueOrThrow({ where, select: { model: true } });
    await db().report.update({ where, data: { model: model.replace("Cedar", "Alder") } });
    await expect(getReportModel(own.viewer, reportId)).rejects.toThrow(/does not match its SHA-256/);
  });
});
