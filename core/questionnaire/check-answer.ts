import type { Answer } from "@/core/questionnaire/answer";
import { answerLimits } from "@/core/questionnaire/answer-limits";
import { checkValue } from "@/core/questionnaire/check-value";
import type { FieldError } from "@/core/questionnaire/field-error";
import type { Question } from "@/core/questionnaire/questionnaire";

/** An answer as it came from a form or a saved draft; nothing in it is trusted. */
export interface RawAnswer {
  readonly status: unknown;
  readonly value: unknown;
  readonly comment: unknown;
  readonly notApplicableReason: unknown;
}

export type CheckedAnswer = { readonly ok: true; readonly answer: Answer } | { readonly ok: false; readonly errors: readonly FieldError[] };

/**
 * Turns what was sent into an answer, or says in plain words what to correct. Never throws. A matrix, dates or per-file value
 * may be half done (`missingParts` tells what is missing). That evidence ids exist and belong to this assessment is the
 * caller's to check.
 */
export function checkAnswer(question: Question, raw: RawAnswer): CheckedAnswer {
  const errors: FieldError[] = [];
  const comment = checkText({ field: "comment", name: "The comment", max: answerLimits.comment }, raw.comment, errors);
  const reason = checkText({ field: "reason", name: "The reason", max: answerLimits.reason }, raw.notApplicableReason, errors);
  const base = { questionId: question.id, comment, notApplicableReason: "" };

  switch (raw.status) {
    case "dont-know":
      return done({ ...base, status: "dont-know", value: null }, errors);
    case "not-applicable":
      errors.push(...notApplicableErrors(question, reason));
      return done({ ...base, status: "not-applicable", value: null, notApplicableReason: reason }, errors);
    case "answered": {
      const checked = checkValue(question.body, raw.value);
      errors.push(...checked.errors);
      return done({ ...base, status: "answered", value: checked.value }, errors);
    }
    default:
      return { ok: false, errors: [...errors, { field: "status", message: "Answer the question, or choose “I do not know”." }] };
  }
}

function done(answer: Answer, errors: readonly FieldError[]): CheckedAnswer {
  return errors.length === 0 ? { ok: true, answer } : { ok: false, errors };
}

function notApplicableErrors(question: Question, reason: string): readonly FieldError[] {
  if (!question.allowNotApplicable) {
    return [{ field: "status", message: "This question applies to everyone. Answer it, or choose “I do not know”." }];
  }
  return reason === "" ? [{ field: "reason", message: "Say why this question does not apply to you." }] : [];
}

function checkText(
  limit: { readonly field: string; readonly name: string; readonly max: number },
  raw: unknown,
  errors: FieldError[],
): string {
  if (raw === undefined || raw === null) return "";
  if (typeof raw !== "string") {
    errors.push({ field: limit.field, message: `${limit.name} must be text.` });
    return "";
  }
  const text = raw.trim();
  if (text.length > limit.max) {
    errors.push({
      field: limit.field,
      message: `${limit.name} must be ${String(limit.max)} characters or fewer. It has ${String(text.length)}.`,
    });
  }
  return text;
}
