import type { Answers } from "@/core/questionnaire/answer";
import type { Question, Questionnaire } from "@/core/questionnaire/questionnaire";
import { answerTo, visibleQuestions } from "@/core/questionnaire/visible";

export type InconsistencyCode = "contradictory-answers" | "floor-causes-plaintext" | "low-quality" | "vague-matrix";

/** Answers that do not fit together, before any evidence is looked at. */
export interface Inconsistency {
  readonly code: InconsistencyCode;
  /** Stable: code, questions, rows. */
  readonly key: string;
  readonly questionIds: readonly string[];
  /** Rows of the matrix that do not fit. */
  readonly rowIds: readonly string[];
  /** For the respondent and for the analyst. */
  readonly sentence: string;
}

/** Where the answers about the setting and the lines of the matrix (Q29) contradict each other, or say too little. */
export function inconsistencies(questionnaire: Questionnaire, answers: Answers): readonly Inconsistency[] {
  const shown = visibleQuestions(questionnaire, answers);
  const cells = cellsOf(shown, answers);
  if (cells === null) return [];
  const facts: Facts = { cells, choice: (questionId) => choiceOf(shown, answers, questionId) };
  return rules.flatMap((rule) => rule(facts));
}

interface Facts {
  readonly cells: ReadonlyMap<string, string>;
  readonly choice: (questionId: string) => string | null;
}

type Rule = (facts: Facts) => readonly Inconsistency[];

const certificateRows = ["R7", "R8", "R9", "R10"];
const oldTlsRows = ["R4", "R5"];
const modernFloors = new Set<string | null>(["tls-1.2", "tls-1.3"]);

const requiredButPlaintext: Rule = ({ cells, choice }) =>
  choice("Q15") === "required-all" && cells.get("R1") === "plaintext"
    ? [
        found({
          code: "contradictory-answers",
          questionIds: ["Q15", "Q29"],
          rowIds: ["R1"],
          sentence:
            "You said that encryption is required for all mail, and that a message to a receiver without encryption is delivered without it.",
        }),
      ]
    : [];

const floorButOldTls: Rule = ({ cells, choice }) => {
  const rows = oldTlsRows.filter((row) => cells.get(row) === "encrypted");
  return modernFloors.has(choice("Q18")) && rows.length > 0
    ? [
        found({
          code: "contradictory-answers",
          questionIds: ["Q18", "Q29"],
          rowIds: rows,
          sentence: "You said that TLS 1.2 or newer is the lowest version, and that a message is delivered over an older one.",
        }),
      ]
    : [];
};

const floorCausesPlaintext: Rule = ({ cells, choice }) => {
  const rows = oldTlsRows.filter((row) => cells.get(row) === "plaintext");
  return modernFloors.has(choice("Q18")) && rows.length > 0
    ? [
        found({
          code: "floor-causes-plaintext",
          questionIds: ["Q18", "Q29"],
          rowIds: rows,
          sentence:
            "Your lowest TLS version makes messages to older receivers go out without any encryption, which is worse than an old version.",
        }),
      ]
    : [];
};

const validationButDelivered: Rule = ({ cells, choice }) => {
  const rows = certificateRows.filter((row) => cells.get(row) === "encrypted");
  return choice("Q25") === "always" && rows.length > 0
    ? [
        found({
          code: "contradictory-answers",
          questionIds: ["Q25", "Q29"],
          rowIds: rows,
          sentence: "You said that every certificate is checked, and that a message to a server with a bad certificate is delivered.",
        }),
      ]
    : [];
};

const allRowsAlike: Rule = ({ cells }) =>
  cells.size >= 5 && new Set(cells.values()).size === 1 && [...cells.values()][0] !== "unknown"
    ? [
        found({
          code: "low-quality",
          questionIds: ["Q29"],
          rowIds: [...cells.keys()],
          sentence: "Every line has the same answer. Ordinary and broken receivers are rarely treated alike.",
        }),
      ]
    : [];

const ordinaryReceiversRefused: Rule = ({ cells }) => {
  const rows = ["R14", "R15"].filter((row) => {
    const column = cells.get(row);
    return column !== undefined && column !== "encrypted" && column !== "unknown";
  });
  return rows.length > 0
    ? [
        found({
          code: "low-quality",
          questionIds: ["Q29"],
          rowIds: rows,
          sentence:
            "You said that a message to a receiver in good order is not delivered over its encryption. Please look at this line again.",
        }),
      ]
    : [];
};

const mostlyUnknown: Rule = ({ cells }) => {
  const rows = [...cells].filter(([, column]) => column === "unknown").map(([row]) => row);
  return rows.length >= 5
    ? [
        found({
          code: "vague-matrix",
          questionIds: ["Q29"],
          rowIds: rows,
          sentence: `You do not know what happens on ${String(rows.length)} of the lines. Ask whoever runs the mail service.`,
        }),
      ]
    : [];
};

const rules: readonly Rule[] = [
  requiredButPlaintext,
  floorButOldTls,
  floorCausesPlaintext,
  validationButDelivered,
  allRowsAlike,
  ordinaryReceiversRefused,
  mostlyUnknown,
];

function found(inconsistency: Omit<Inconsistency, "key">): Inconsistency {
  const { code, questionIds, rowIds } = inconsistency;
  return { ...inconsistency, key: [code, ...questionIds, ...rowIds].join(":") };
}

function cellsOf(shown: readonly Question[], answers: Answers): ReadonlyMap<string, string> | null {
  if (!shown.some((question) => question.id === "Q29")) return null;
  const value = answerTo(answers, "Q29")?.value;
  return value?.type === "matrix" ? new Map(Object.entries(value.cells)) : null;
}

function choiceOf(shown: readonly Question[], answers: Answers, questionId: string): string | null {
  if (!shown.some((question) => question.id === questionId)) return null;
  const value = answerTo(answers, questionId)?.value;
  return value?.type === "single" ? value.choice : null;
}
