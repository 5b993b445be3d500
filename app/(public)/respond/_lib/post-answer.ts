import "server-only";
import { AppError, isAppError } from "@/core/errors/app-error";
import type { FieldErrors } from "@/core/form-state";
import type { FieldError } from "@/core/questionnaire/field-error";
import { rawAnswerFromForm, type FormFields } from "@/core/questionnaire/form-fields";
import { neighbour, questionsOf, type RequestQuestion } from "@/core/respondent/request";
import { attachEvidence, removeEvidence } from "@/server/respondent/attach";
import { getRequest } from "@/server/respondent/queries";
import type { Respondent } from "@/server/respondent/respondent";
import { saveAnswer } from "@/server/respondent/save-answer";
import type { PostResult } from "./respondent-post";

/**
 * The one form of a question page: fields, files and four buttons (continue, later, attach, remove). Files are attached first,
 * so that the answer to a question about files names them.
 */
export async function postAnswer(respondent: Respondent, form: FormData, questionId: string): Promise<PostResult> {
  const removed = text(form, "remove");
  if (removed !== "") {
    await removeEvidence(respondent, questionId, removed);
    return { invalid: {} };
  }
  const entry = await requireQuestion(respondent, questionId);
  const attachErrors = await attachAll(respondent, form, questionId);
  const saved = await saveAnswer(respondent, { questionId, ...readAnswer(entry, form) });
  if (Object.keys(attachErrors).length > 0) return { invalid: attachErrors };
  if (text(form, "next") === "attach") return saved.ok ? { to: `${questionPath(questionId, form)}#attached` } : { invalid: {} };
  if (text(form, "next") === "later" && (saved.ok || isBlank(form))) return { to: "/respond/tasks" };
  if (!saved.ok) return { invalid: toFieldErrors(saved.errors) };
  return saved.missing.length > 0 ? { invalid: toFieldErrors(saved.missing) } : { to: await placeAfter(respondent, questionId, form) };
}

/** The answer of a form, and the revision that the form was filled with. */
export function readAnswer(entry: RequestQuestion, form: FormData) {
  const revision = Number(text(form, "revision"));
  return { raw: rawAnswerFromForm(entry.question, formFields(form)), expectedRevision: Number.isSafeInteger(revision) ? revision : 0 };
}

/** @throws AppError `not-found` for a question that is not shown */
export async function requireQuestion(respondent: Respondent, questionId: string): Promise<RequestQuestion> {
  const entry = questionsOf(await getRequest(respondent)).find(({ question }) => question.id === questionId);
  if (entry === undefined) throw new AppError("not-found", `question ${questionId.slice(0, 40)} is not shown`);
  return entry;
}

/** The page of a question; someone who came from the last check goes back there. */
export const questionPath = (questionId: string, form: FormData): string =>
  `/respond/questions/${encodeURIComponent(questionId)}${text(form, "from") === "check" ? "?from=check" : ""}`;

async function placeAfter(respondent: Respondent, questionId: string, form: FormData): Promise<string> {
  if (text(form, "from") === "check") return "/respond/check";
  const next = neighbour(await getRequest(respondent), questionId, 1);
  return next === null ? "/respond/tasks" : `/respond/questions/${next.question.id}`;
}

async function attachAll(respondent: Respondent, form: FormData, questionId: string): Promise<FieldErrors> {
  const files = form.getAll("file").filter((value) => value instanceof File && value.name !== "");
  const pasted = text(form, "paste");
  try {
    for (const file of files) {
      if (typeof file === "string") continue;
      const bytes = new Uint8Array(await file.arrayBuffer());
      await attachEvidence(respondent, questionId, { bytes, fileName: file.name, mediaType: file.type });
    }
  } catch (error) {
    return { file: [fieldMessage(error)] };
  }
  try {
    if (pasted.trim() !== "") {
      await attachEvidence(respondent, questionId, { bytes: new TextEncoder().encode(pasted), fileName: null, mediaType: "text/plain" });
    }
  } catch (error) {
    return { paste: [fieldMessage(error)] };
  }
  return {};
}

/** What is wrong with an item belongs beside its field; any other refusal concerns the whole page. */
function fieldMessage(error: unknown): string {
  if (isAppError(error, "invalid-input") || isAppError(error, "too-large") || isAppError(error, "unsupported-type"))
    return error.userMessage;
  throw error;
}

function toFieldErrors(errors: readonly FieldError[]): FieldErrors {
  return Object.fromEntries(errors.map(({ field, message }) => [field, [message]]));
}

/** Nothing was chosen or typed: somebody only looks around. */
function isBlank(form: FormData): boolean {
  const typed = [...form.entries()].filter(
    ([name]) => name === "value" || name.startsWith("value.") || name === "comment" || name === "reason",
  );
  return typed.every(([, value]) => value === "");
}

function formFields(form: FormData): FormFields {
  const names = [...new Set(form.keys())];
  return Object.fromEntries(names.map((name) => [name, form.getAll(name).filter((value) => typeof value === "string")]));
}

function text(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}
