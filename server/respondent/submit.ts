import "server-only";
import { createHash } from "node:crypto";
import { attestationStatement } from "@/core/assessment/decision";
import type { AttestationInput } from "@/core/assessment/schema";
import { AppError } from "@/core/errors/app-error";
import { receiverConditions } from "@/core/evidence/condition";
import { isAnswered } from "@/core/questionnaire/completeness";
import { visibleQuestions } from "@/core/questionnaire/visible";
import { sealedDocument } from "@/core/respondent/sealed-document";
import { moveAssessment } from "@/server/assessments/move";
import { appendAudit } from "@/server/audit/append";
import type { Tx } from "@/server/db/client";
import { transaction } from "@/server/db/transaction";
import { queueMessage } from "@/server/outbox/commands";
import { recomputeVendor } from "@/server/results/recompute";
import { auditSubject } from "./audit-subject";
import { copyText } from "./copy-text";
import type { Respondent } from "./respondent";
import { readAssessment, type RespondentAssessment } from "./rows";

/**
 * Hands the answers over, once: seals them (SHA-256 of `sealedDocument`), records who attested, and lets them count.
 * Of two at the same time one wins and the other is told.
 * @throws AppError `invalid-state` when a shown question is not answered, or they were sent already
 */
export async function submit(respondent: Respondent, attestation: AttestationInput): Promise<void> {
  await transaction(async (tx) => {
    const assessment = await readAssessment(tx, respondent);
    const { organisationId, id, vendorId, reference } = assessment;
    requireComplete(assessment);
    await moveAssessment(tx, { organisationId, id }, "submit");
    const now = new Date();
    await tx.assessment.updateMany({ where: { organisationId, id }, data: { submittedAt: now } });
    const sealed = sealedDocument({ ...assessment, evidence: assessment.items });
    const answersSha256 = createHash("sha256").update(sealed).digest("hex");
    const { name, role } = attestation;
    await tx.attestation.create({
      data: { organisationId, assessmentId: id, name, role, statement: attestationStatement, answersSha256, createdAt: now },
      select: { id: true },
    });
    await noteConditions(tx, assessment);
    await sendCopy(tx, respondent, { assessment, receipt: { name, role, at: now.toISOString(), answersSha256 } });
    await appendAudit(tx, auditSubject(respondent), {
      action: "assessment.submitted",
      objectType: "assessment",
      objectId: id,
      vendorId,
      summary: `sent the answers to ${reference}, attested by ${name} (${role})`,
      detail: { answersSha256, items: assessment.items.length },
    });
    await recomputeVendor(tx, { organisationId, vendorId });
  });
}

function requireComplete(assessment: RespondentAssessment): void {
  const { questionnaire, answers } = assessment;
  const open = visibleQuestions(questionnaire, answers).filter((question) => !isAnswered(question, answers));
  if (open.length === 0) return;
  const words = open.length === 1 ? "One question is" : `${String(open.length)} questions are`;
  throw new AppError(
    "invalid-state",
    `${open.map(({ id }) => id).join(", ")} not answered`,
    `${words} not answered yet: ${open.map(({ title }) => `“${title}”`).join(", ")}`,
  );
}

/** What was said about the receiving server of each attached message belongs to the item: it decides what its header can show. */
async function noteConditions(tx: Tx, assessment: RespondentAssessment): Promise<void> {
  const { organisationId, items } = assessment;
  for (const question of visibleQuestions(assessment.questionnaire, assessment.answers)) {
    const value = assessment.answers[question.id]?.value;
    if (value?.type !== "per-file") continue;
    for (const { id } of items) {
      const receiverCondition = receiverConditions.find((condition) => condition === value.choices[id]);
      if (receiverCondition !== undefined) await tx.evidence.updateMany({ where: { organisationId, id }, data: { receiverCondition } });
    }
  }
}

async function sendCopy(
  tx: Tx,
  respondent: Respondent,
  copied: {
    readonly assessment: RespondentAssessment;
    readonly receipt: { name: string; role: string; at: string; answersSha256: string };
  },
): Promise<void> {
  if (respondent.email === "") return;
  const { organisationId, id: assessmentId, reference } = copied.assessment;
  await queueMessage(tx, {
    organisationId,
    kind: "submission-copy",
    recipient: respondent.email,
    subject: `Your answers (${reference})`,
    body: copyText(copied.assessment, copied.receipt),
    assessmentId,
  });
}
