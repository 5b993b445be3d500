import "server-only";
import { AppError } from "@/core/errors/app-error";
import { evidenceInput } from "@/core/evidence/schema";
import { answerLimits } from "@/core/questionnaire/answer-limits";
import type { Question } from "@/core/questionnaire/questionnaire";
import { canonicalJson } from "@/core/scoring/canonical-json";
import { appendAudit } from "@/server/audit/append";
import { db, type Tx } from "@/server/db/client";
import { transaction } from "@/server/db/transaction";
import { prepareDocument, prepareItem, recordEvidence, type PreparedItem, type RawItem } from "@/server/evidence/store-evidence";
import { organisationSettings } from "@/server/organisations/queries";
import { consume } from "@/server/rate-limit/consume";
import { attachmentKind } from "./attachment-kind";
import { auditSubject } from "./audit-subject";
import type { Respondent } from "./respondent";
import { readAssessment, type RespondentAssessment } from "./rows";
import { requireOpenQuestion, startAssessment } from "./save-answer";

/**
 * Attaches a file or a pasted text to a question and returns the id of the evidence. Of a message only the headers that trace it
 * are kept. The item counts for nothing until the answers are sent.
 * @throws AppError `not-found` · `invalid-state` · `too-large` · `unsupported-type` · `invalid-input` with what to bring instead
 */
export async function attachEvidence(respondent: Respondent, questionId: string, raw: RawItem): Promise<string> {
  await consume("attachments by assessment", respondent.assessmentId, ATTACHMENTS);
  // Checked before the bytes are kept, and again in the transaction that writes the rows.
  const question = requireRoom(await readAssessment(db(), respondent), questionId);
  const item = await prepare(respondent, question, raw);
  return transaction(async (tx) => {
    const assessment = await readAssessment(tx, respondent);
    requireRoom(assessment, questionId);
    const { organisationId, vendorId, id: assessmentId } = assessment;
    const place = { organisationId, vendorId, assessmentId, questionId, collectedBy: respondent.name, collectedById: null };
    const title = Array.from(raw.fileName ?? "")
      .slice(0, 80)
      .join("");
    const id = await recordEvidence(tx, place, { item, input: evidenceInput.parse({ title, origin: "from-vendor" }) });
    await startAssessment(tx, respondent, assessment);
    await appendAudit(tx, auditSubject(respondent), {
      action: "evidence.attached",
      objectType: "evidence",
      objectId: id,
      vendorId,
      summary: `attached an item to ${questionId} of ${assessment.reference}`,
      detail: { kind: item.kind, sha256: item.blob.sha256, dropped: item.dropped.fields.map((field) => field.name) },
    });
    return id;
  });
}

/** What is taken back frees its row at once, but its bytes only with the next sweep. */
const ATTACHMENTS = { limit: 200, seconds: 3600 } as const;

/**
 * Takes an item back that was never sent. What came with answers that were sent stays.
 * @throws AppError `not-found` · `invalid-state`
 */
export async function removeEvidence(respondent: Respondent, questionId: string, evidenceId: string): Promise<void> {
  await transaction(async (tx) => {
    const assessment = await readAssessment(tx, respondent);
    const question = requireOpenQuestion(assessment, questionId);
    const item = assessment.items.find((one) => one.id === evidenceId && one.questionId === questionId);
    if (item === undefined) throw new AppError("not-found", `evidence ${evidenceId.slice(0, 40)} of ${questionId}`);
    if (item.sent)
      throw new AppError(
        "invalid-state",
        "item was sent",
        "This file came with the answers you sent, so it stays. You can attach another one.",
      );
    await deleteItem(tx, assessment.organisationId, evidenceId);
    if (question.body.type === "file") await forgetFile(tx, respondent, { assessment, questionId, evidenceId });
    await appendAudit(tx, auditSubject(respondent), {
      action: "evidence.removed",
      objectType: "evidence",
      objectId: evidenceId,
      vendorId: assessment.vendorId,
      summary: `removed an item from ${questionId} of ${assessment.reference} before sending it`,
      detail: { sha256: item.sha256 },
    });
  });
}

/** The row, and the file under it; the bytes are swept when nothing else names them. */
async function deleteItem(tx: Tx, organisationId: string, id: string): Promise<void> {
  const { fileId } = await tx.evidence.delete({ where: { organisationId_id: { organisationId, id } }, select: { fileId: true } });
  await tx.storedFile.deleteMany({ where: { organisationId, id: fileId } });
}

interface FileToForget {
  readonly assessment: RespondentAssessment;
  readonly questionId: string;
  readonly evidenceId: string;
}

/** A question that asks for files names those it has; without any it has no answer. */
async function forgetFile(tx: Tx, respondent: Respondent, { assessment, questionId, evidenceId }: FileToForget): Promise<void> {
  const { organisationId, id: assessmentId } = assessment;
  const answer = assessment.answers[questionId];
  if (answer?.value?.type !== "file") return;
  const where = { organisationId_assessmentId_questionId: { organisationId, assessmentId, questionId } };
  const evidenceIds = answer.value.evidenceIds.filter((id) => id !== evidenceId);
  if (evidenceIds.length === 0) {
    await tx.answer.delete({ where, select: { id: true } });
    return;
  }
  const value = canonicalJson({ type: "file", evidenceIds });
  const columns = { value, answeredBy: respondent.name, revision: (assessment.saved.get(questionId)?.revision ?? 0) + 1 };
  const { id: answerId } = await tx.answer.update({ where, data: columns, select: { id: true } });
  const { status, comment, notApplicableReason } = answer;
  await tx.answerRevision.create({
    data: { organisationId, answerId, status, comment, notApplicableReason, ...columns },
    select: { id: true },
  });
}

function requireRoom(assessment: RespondentAssessment, questionId: string): Question {
  const question = requireOpenQuestion(assessment, questionId);
  if (assessment.items.filter((item) => item.questionId === questionId).length >= answerLimits.files) {
    const limit = String(answerLimits.files);
    throw new AppError("invalid-input", `more than ${limit} items`, `Attach at most ${limit} files to one question. Remove one first.`);
  }
  return question;
}

/** Mail that could not be reduced is not kept whole: its body may name patients. Any other text may be kept to be read. */
const neverWhole: ReadonlySet<string> = new Set(["empty", "headers", "mbox", "forwarded-text", "outlook-msg", "compressed"]);

async function prepare(respondent: Respondent, question: Question, raw: RawItem): Promise<PreparedItem> {
  const kind = attachmentKind(raw);
  const { receivingHosts } = await organisationSettings(respondent);
  if (kind !== "document") {
    const prepared = await prepareItem(raw, receivingHosts);
    if (prepared.ok) return prepared.item;
    if (kind === "mail" || question.body.type === "file" || neverWhole.has(prepared.outcome.code)) {
      throw new AppError("invalid-input", `unreadable evidence: ${prepared.outcome.code}`, prepared.outcome.reason);
    }
  } else if (question.body.type === "file") {
    throw new AppError(
      "unsupported-type",
      "document for a file question",
      `Attach messages here: ${question.body.accept.filter((type) => type.startsWith(".")).join(", ")} files, or paste the headers.`,
    );
  }
  return prepareDocument(raw);
}
