/**
 * A questionnaire is data: ids are stable, a version is frozen when an assessment is sent. Points, conditions and marks
 * never leave the server towards a respondent; `PublicQuestion` (see `public-view.ts`) is what he may see.
 */
export interface Choice {
  readonly id: string;
  readonly label: string;
  /** Risk points 0 good … 4 worst. */
  readonly points: number;
  /** Specific, vague, or "don't know"; null where the mark does not apply. */
  readonly mark: "specific" | "vague" | "unknown" | null;
  /** Cannot be chosen together with another choice of a multiple choice ("none of these", "I do not know"). */
  readonly exclusive?: true;
  /** Controls that this choice speaks to; the question's controls where absent. */
  readonly controls?: readonly string[];
}

/** Shown if the condition holds. Data, evaluated by one function. */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly question: string; readonly is: readonly string[] }
  | { readonly question: string; readonly includes: string }
  | { readonly question: string; readonly hasAnswer: true };

export interface MatrixRow {
  readonly id: string;
  readonly label: string;
  /** Controls that this row speaks to. */
  readonly controls: readonly string[];
  /** Points per column id; a column that is missing here is not a valid answer for the row. */
  readonly points: Readonly<Record<string, number>>;
}

export type QuestionBody =
  | { readonly type: "single"; readonly choices: readonly Choice[] }
  | {
      readonly type: "multi";
      readonly choices: readonly Choice[];
      /** `missing`: a choice that is not ticked earns its points (a check that is not done). Absent: `chosen`. */
      readonly pointsFor?: "chosen" | "missing";
    }
  | { readonly type: "text"; readonly maxLength: number; readonly multiline: boolean }
  | { readonly type: "number"; readonly min: number; readonly max: number; readonly unit: string }
  | { readonly type: "dates"; readonly fields: readonly { readonly id: string; readonly label: string }[] }
  | { readonly type: "file"; readonly accept: readonly string[] }
  | { readonly type: "per-file"; readonly of: string; readonly choices: readonly Choice[] }
  | {
      readonly type: "matrix";
      readonly rows: readonly MatrixRow[];
      readonly columns: readonly { readonly id: string; readonly label: string }[];
    };

export interface Question {
  readonly id: string;
  readonly section: string;
  readonly title: string;
  /** One short sentence under the title. */
  readonly hint: string;
  /** Why we ask, what a good answer looks like, what evidence helps; shown in a disclosure. */
  readonly help: string;
  readonly evidence: readonly string[];
  readonly body: QuestionBody;
  readonly shownIf: Condition | null;
  readonly allowNotApplicable: boolean;
  readonly controls: readonly string[];
  /** Points of "don't know" where no choice is marked `unknown`; no points where absent. */
  readonly dontKnowPoints?: number;
  /** The second ask after a vague answer; the general one where absent. */
  readonly followUp?: string;
}

export interface Section {
  readonly id: string;
  readonly title: string;
}

export interface Questionnaire {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly sections: readonly Section[];
  readonly questions: readonly Question[];
}
