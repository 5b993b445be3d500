import "server-only";
import type { AssessmentInput } from "@/core/inference/input";
import { failureModes } from "@/core/inference/failure-mode";
import type { Part, Result } from "@/core/scoring/result";
import { exposureLetters } from "@/core/vendor/exposure-letters";
import { rankOfGrade } from "@/core/vendor/grade-rank";
import type { Tx } from "@/server/db/client";
import type { VendorScope } from "./read-input";

interface Computed {
  readonly input: AssessmentInput;
  readonly result: Result;
}

/** What the register shows of a result, so that a page of it is one query of one table. */
export async function vendorSummary(tx: Tx, scope: VendorScope, { input, result }: Computed) {
  const open = await tx.contradiction.count({ where: { ...scope, state: "open" } });
  const next = await tx.assessment.findFirst({
    where: { ...scope, state: { in: ["sent", "in-progress", "changes-requested"] }, dueOn: { not: null } },
    orderBy: { dueOn: "asc" },
    select: { dueOn: true },
  });
  const baa = baaInCharge(input);
  return {
    gradeRank: rankOfGrade(result.grade),
    assurance: result.transport.value,
    confidence: result.transport.confidence,
    provisional: result.provisional,
    exposure: exposureLetters(result.inference.exposure),
    openModes: failureModes.filter((mode) => result.inference.exposure[mode].state === "open").length,
    worstFinding: worstFinding(result),
    contradictions: open,
    baaStatus: baa?.status ?? "none",
    baaExpiresOn: baa?.expiresOn ?? null,
    lastVerifiedOn: lastVerified(input),
    nextDueOn: next?.dueOn ?? null,
  };
}

/** The executed BAA that lasts longest, else the newest record of any kind. */
function baaInCharge(input: AssessmentInput): AssessmentInput["baas"][number] | undefined {
  const executed = input.baas.filter((baa) => baa.status === "executed");
  const lasting = executed.toSorted((a, b) => (b.expiresOn ?? "9999").localeCompare(a.expiresOn ?? "9999"));
  return lasting[0] ?? input.baas.at(-1);
}

/** The newest day on which something other than the vendor's word was collected. */
function lastVerified(input: AssessmentInput): string | null {
  const days = input.observations.map((observation) => (observation.observedAt ?? observation.collectedAt).slice(0, 10));
  return days.toSorted().at(-1) ?? null;
}

/** The id of the control that lost most of the points among those that fell short, or an empty text. */
function worstFinding(result: Result): string {
  const fallen = result.parts.filter((part) => part.status === "gap" || part.status === "contradicted");
  const worst = fallen.toSorted((a, b) => moved(b) - moved(a))[0];
  return worst?.controlId ?? "";
}

const moved = (part: Part): number => part.weight * part.residual;
