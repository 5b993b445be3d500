import "server-only";
import { createHash } from "node:crypto";
import type { Contradiction } from "@/core/inference/outcome";
import { canonicalJson } from "@/core/scoring/canonical-json";
import type { Result } from "@/core/scoring/result";
import { score } from "@/core/scoring/score";
import type { Tx } from "@/server/db/client";
import { readAssessmentInput, type ReadInput, type VendorScope } from "./read-input";
import { vendorSummary } from "./vendor-summary";

/**
 * Computes a vendor's result anew from what is stored, inside the transaction of the change that made it necessary, and
 * writes it to the row of the register and to the contradictions. A result that says what the newest one says, from the same
 * inputs, is not stored twice.
 */
export async function recomputeVendor(tx: Tx, scope: VendorScope, now = new Date()): Promise<void> {
  const read = await readAssessmentInput(tx, scope, now);
  const result = score(read.input);
  await recordContradictions(tx, scope, { contradictions: result.inference.contradictions, now });
  const resultId = await storeResult(tx, scope, { read, result });
  await tx.vendor.update({
    where: { organisationId_id: { organisationId: scope.organisationId, id: scope.vendorId } },
    data: { ...(await vendorSummary(tx, scope, { input: read.input, result })), latestResultId: resultId },
    select: { id: true },
  });
}

async function storeResult(tx: Tx, scope: VendorScope, computed: { read: ReadInput; result: Result }): Promise<string> {
  const { input, assessmentId } = computed.read;
  const newest = await tx.result.findFirst({
    where: { ...scope },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    select: { id: true, inputSha256: true },
  });
  const inputSha256 = sha256(canonicalJson(daily(input)));
  if (newest?.inputSha256 === inputSha256) return newest.id;
  const created = await tx.result.create({
    data: {
      organisationId: scope.organisationId,
      vendorId: scope.vendorId,
      assessmentId,
      methodVersion: computed.result.methodVersion,
      asOf: new Date(input.asOf),
      input: canonicalJson(input),
      inputSha256,
      output: canonicalJson(computed.result),
    },
    select: { id: true },
  });
  return created.id;
}

/** Two results of one day from the same facts are the same result: freshness is counted in days. */
const daily = (input: ReadInput["input"]): ReadInput["input"] => ({ ...input, asOf: input.asOf.slice(0, 10) });

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

interface Found {
  readonly contradictions: readonly Contradiction[];
  readonly now: Date;
}

/** Opens what is new, keeps what a person resolved, and closes what the facts no longer show. */
async function recordContradictions(tx: Tx, scope: VendorScope, found: Found): Promise<void> {
  const keys = found.contradictions.map((contradiction) => contradiction.key);
  const known = await tx.contradiction.findMany({ where: { ...scope }, select: { id: true, key: true, state: true, resolution: true } });
  for (const contradiction of found.contradictions) {
    const existing = known.find((row) => row.key === contradiction.key);
    const snapshot = canonicalJson(contradiction);
    if (existing === undefined) {
      const seen = { firstSeenAt: found.now, lastSeenAt: found.now };
      await tx.contradiction.create({ data: { ...scope, key: contradiction.key, snapshot, ...seen }, select: { id: true } });
    } else {
      await tx.contradiction.update({
        where: { organisationId_id: { organisationId: scope.organisationId, id: existing.id } },
        data: { snapshot, lastSeenAt: found.now, ...(vanishedBefore(existing) ? reopened : {}) },
        select: { id: true },
      });
    }
  }
  await tx.contradiction.updateMany({
    where: { ...scope, state: "open", key: { notIn: keys } },
    data: { state: "resolved", resolvedAt: found.now, reason: "No longer seen after a change of answers or evidence." },
  });
}

/** Resolved by the facts, not by a person: a person's resolution names how, and stands. */
const vanishedBefore = (row: { readonly state: string; readonly resolution: string | null }): boolean =>
  row.state === "resolved" && row.resolution === null;

const reopened = { state: "open", resolvedAt: null, reason: "" };
