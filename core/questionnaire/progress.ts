import type { Answers } from "@/core/questionnaire/answer";
import { isAnswered, isStarted } from "@/core/questionnaire/completeness";
import type { Question, Questionnaire } from "@/core/questionnaire/questionnaire";
import { visibleQuestions } from "@/core/questionnaire/visible";

export type SectionStatus = "not-started" | "in-progress" | "completed" | "nothing-to-answer";

export interface Count {
  readonly answered: number;
  /** Questions that the answers so far show; hidden ones are not counted anywhere. */
  readonly shown: number;
}

export interface SectionProgress extends Count {
  readonly sectionId: string;
  readonly title: string;
  readonly status: SectionStatus;
  /** The next question without a whole answer, null when the section is done. */
  readonly nextQuestionId: string | null;
}

export interface Progress {
  readonly total: Count;
  readonly sections: readonly SectionProgress[];
  readonly complete: boolean;
}

/** How far a respondent has come, over the questions that his answers show. */
export function progressOf(questionnaire: Questionnaire, answers: Answers): Progress {
  const shown = visibleQuestions(questionnaire, answers);
  const sections = questionnaire.sections.map((section): SectionProgress => {
    const own = shown.filter((question) => question.section === section.id);
    const open = own.filter((question) => !isAnswered(question, answers));
    return {
      sectionId: section.id,
      title: section.title,
      answered: own.length - open.length,
      shown: own.length,
      status: statusOf(own, open, answers),
      nextQuestionId: open[0]?.id ?? null,
    };
  });
  const answered = sections.reduce((sum, section) => sum + section.answered, 0);
  return { total: { answered, shown: shown.length }, sections, complete: answered === shown.length };
}

function statusOf(own: readonly Question[], open: readonly Question[], answers: Answers): SectionStatus {
  if (own.length === 0) return "nothing-to-answer";
  if (open.length === 0) return "completed";
  return own.some((question) => isStarted(question, answers)) ? "in-progress" : "not-started";
}
