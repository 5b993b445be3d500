import "server-only";
import { dayInWords } from "@/core/calendar/day-in-words";
import { publicQuestion } from "@/core/questionnaire/public-view";
import { answerTo, visibleQuestions } from "@/core/questionnaire/visible";
import { answerWords } from "@/core/respondent/answer-words";
import type { Receipt } from "@/core/respondent/request";
import type { RespondentAssessment } from "./rows";

/** The mail with everything that was said, for the respondent's own files. */
export function copyText(assessment: RespondentAssessment, receipt: Receipt): string {
  const { questionnaire, answers, items } = assessment;
  const names = new Map(items.map((item) => [item.id, item.name]));
  const lines = visibleQuestions(questionnaire, answers).flatMap((question) => {
    const answer = answerTo(answers, question.id);
    const comment = answer?.comment ?? "";
    const words = answerWords(publicQuestion(question), answer, names);
    return [question.title, ...words.map((line) => `  ${line}`), ...(comment === "" ? [] : [`  Comment: ${comment}`]), ""];
  });
  const attached = items.map((item) => `  ${item.name}, SHA-256 ${item.sha256}`);
  return [
    `This is a copy of the answers that were sent for ${assessment.vendorName} (${assessment.reference}).`,
    `Attested by ${receipt.name} (${receipt.role}), ${dayInWords(receipt.at)}, ${receipt.at.slice(11, 19)} UTC.`,
    `SHA-256 of the answers: ${receipt.answersSha256}`,
    "",
    ...lines,
    ...(attached.length === 0 ? [] : ["Attached:", ...attached, ""]),
  ].join("\n");
}
