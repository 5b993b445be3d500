import type { Question, QuestionBody, Questionnaire, Section } from "@/core/questionnaire/questionnaire";

/** A choice as a respondent sees it. `exclusive`: cannot be ticked together with another. */
export interface PublicChoice {
  readonly id: string;
  readonly label: string;
  readonly exclusive: boolean;
}

export interface PublicRow {
  readonly id: string;
  readonly label: string;
  /** Ids of the columns that can be chosen on this row. */
  readonly columns: readonly string[];
}

export type PublicBody =
  | { readonly type: "single"; readonly choices: readonly PublicChoice[] }
  | { readonly type: "multi"; readonly choices: readonly PublicChoice[] }
  | { readonly type: "text"; readonly maxLength: number; readonly multiline: boolean }
  | { readonly type: "number"; readonly min: number; readonly max: number; readonly unit: string }
  | { readonly type: "dates"; readonly fields: readonly { readonly id: string; readonly label: string }[] }
  | { readonly type: "file"; readonly accept: readonly string[] }
  | { readonly type: "per-file"; readonly of: string; readonly choices: readonly PublicChoice[] }
  | {
      readonly type: "matrix";
      readonly rows: readonly PublicRow[];
      readonly columns: readonly { readonly id: string; readonly label: string }[];
    };

export interface PublicQuestion {
  readonly id: string;
  readonly section: string;
  readonly title: string;
  readonly hint: string;
  readonly help: string;
  readonly evidence: readonly string[];
  readonly body: PublicBody;
  readonly allowNotApplicable: boolean;
  /** Offer a separate "I do not know": the answers themselves do not hold one. */
  readonly offersDontKnow: boolean;
}

export interface PublicQuestionnaire {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly sections: readonly Section[];
  readonly questions: readonly PublicQuestion[];
}

/**
 * What a respondent may see. An allow-list: every field is named here, so that a field added to `Question` stays on the server
 * until somebody decides otherwise. Points, marks, conditions and controls would tell which answer pleases.
 */
export function publicQuestionnaire(questionnaire: Questionnaire): PublicQuestionnaire {
  return {
    id: questionnaire.id,
    version: questionnaire.version,
    title: questionnaire.title,
    sections: questionnaire.sections.map(({ id, title }) => ({ id, title })),
    questions: questionnaire.questions.map(publicQuestion),
  };
}

/** One question as a respondent may see it. */
export function publicQuestion(question: Question): PublicQuestion {
  return {
    id: question.id,
    section: question.section,
    title: question.title,
    hint: question.hint,
    help: question.help,
    evidence: [...question.evidence],
    body: publicBody(question.body),
    allowNotApplicable: question.allowNotApplicable,
    offersDontKnow: !holdsDontKnow(question.body),
  };
}

function publicBody(body: QuestionBody): PublicBody {
  switch (body.type) {
    case "single":
    case "multi":
      return { type: body.type, choices: publicChoices(body.choices) };
    case "text":
      return { type: body.type, maxLength: body.maxLength, multiline: body.multiline };
    case "number":
      return { type: body.type, min: body.min, max: body.max, unit: body.unit };
    case "dates":
      return { type: body.type, fields: body.fields.map(({ id, label }) => ({ id, label })) };
    case "file":
      return { type: body.type, accept: [...body.accept] };
    case "per-file":
      return { type: body.type, of: body.of, choices: publicChoices(body.choices) };
    case "matrix":
      return {
        type: body.type,
        rows: body.rows.map((row) => ({
          id: row.id,
          label: row.label,
          columns: body.columns.filter((column) => Object.hasOwn(row.points, column.id)).map((column) => column.id),
        })),
        columns: body.columns.map(({ id, label }) => ({ id, label })),
      };
  }
}

function publicChoices(choices: Extract<QuestionBody, { type: "single" }>["choices"]): readonly PublicChoice[] {
  return choices.map(({ id, label, exclusive }) => ({ id, label, exclusive: exclusive === true }));
}

function holdsDontKnow(body: QuestionBody): boolean {
  if (body.type === "matrix") return body.columns.some((column) => column.id === "unknown");
  return "choices" in body && body.choices.some((choice) => choice.mark === "unknown");
}
