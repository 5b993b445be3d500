import { isIsoDate } from "@/core/calendar/iso-date";
import type { AnswerValue } from "@/core/questionnaire/answer";
import { answerLimits } from "@/core/questionnaire/answer-limits";
import type { FieldError } from "@/core/questionnaire/field-error";
import type { Choice, QuestionBody } from "@/core/questionnaire/questionnaire";

interface CheckedValue {
  readonly value: AnswerValue | null;
  readonly errors: readonly FieldError[];
}

const idPattern = /^[A-Za-z0-9_-]{1,64}$/;

type Body<T extends QuestionBody["type"]> = Extract<QuestionBody, { type: T }>;

/** Checks a value against the kind of its question: shape, known choices, limits. Total; `value` is null when it has errors. */
export function checkValue(body: QuestionBody, raw: unknown): CheckedValue {
  switch (body.type) {
    case "single":
      return single(body, raw);
    case "multi":
      return multi(body, raw);
    case "text":
      return text(body, raw);
    case "number":
      return number(body, raw);
    case "dates":
      return dates(body, raw);
    case "file":
      return files(raw);
    case "per-file":
      return perFile(body, raw);
    case "matrix":
      return matrix(body, raw);
  }
}

function single(body: Body<"single">, raw: unknown): CheckedValue {
  const choice = typeof raw === "string" ? choiceById(body.choices, raw) : null;
  return choice === null ? wrong("Choose one of the answers.") : right({ type: "single", choice: choice.id });
}

function multi(body: Body<"multi">, raw: unknown): CheckedValue {
  const ids = strings(raw);
  if (ids === null || ids.length === 0) return wrong("Choose at least one answer.");
  if (ids.length > body.choices.length * 2) return wrong("Choose only answers from the list.");
  const wanted = new Set(ids);
  const chosen = body.choices.filter((choice) => wanted.has(choice.id));
  if (chosen.length !== wanted.size) return wrong("Choose only answers from the list.");
  const alone = chosen.find((choice) => choice.exclusive === true);
  if (alone !== undefined && chosen.length > 1) return wrong(`Choose “${alone.label}” alone, or take it away.`);
  return right({ type: "multi", choices: chosen.map((choice) => choice.id) });
}

function text(body: Body<"text">, raw: unknown): CheckedValue {
  if (typeof raw !== "string" || raw.trim() === "") return wrong("Enter an answer.");
  const trimmed = raw.trim();
  if (trimmed.length > body.maxLength) {
    return wrong(`Your answer must be ${String(body.maxLength)} characters or fewer. It has ${String(trimmed.length)}.`);
  }
  return right({ type: "text", text: trimmed });
}

function number(body: Body<"number">, raw: unknown): CheckedValue {
  const value = typeof raw === "string" && /^\s*\d{1,9}(\.\d{1,6})?\s*$/.test(raw) ? Number(raw) : raw;
  if (typeof value !== "number" || !Number.isFinite(value)) return wrong(`Enter a number of ${body.unit}.`);
  if (value < body.min || value > body.max) {
    return wrong(`Enter a number of ${body.unit} between ${String(body.min)} and ${String(body.max)}.`);
  }
  return right({ type: "number", number: value });
}

function dates(body: Body<"dates">, raw: unknown): CheckedValue {
  const given = record(raw);
  const errors: FieldError[] = [];
  const found: [string, string][] = [];
  for (const field of body.fields) {
    const date = given.get(field.id)?.trim() ?? "";
    if (date === "") continue;
    if (isIsoDate(date)) found.push([field.id, date]);
    else errors.push({ field: `value.${field.id}`, message: `The ${field.label.toLowerCase()} must be a real date, like 2026-03-31.` });
  }
  if (errors.length > 0) return { value: null, errors };
  return found.length === 0 ? wrong("Enter the dates.") : right({ type: "dates", dates: Object.fromEntries(found) });
}

function files(raw: unknown): CheckedValue {
  const ids = strings(raw);
  if (ids === null || ids.length === 0) return wrong("Attach at least one file.");
  const unique = [...new Set(ids)];
  if (unique.length > answerLimits.files) return wrong(`Attach at most ${String(answerLimits.files)} files to one question.`);
  if (!unique.every((id) => idPattern.test(id))) return wrong("One of the attached files is not known. Attach it again.");
  return right({ type: "file", evidenceIds: unique });
}

function perFile(body: Body<"per-file">, raw: unknown): CheckedValue {
  const entries = [...record(raw)];
  if (entries.length === 0) return wrong("Choose an answer for each file.");
  if (entries.length > answerLimits.files) return wrong(`Attach at most ${String(answerLimits.files)} files to one question.`);
  const errors = entries
    .filter(([id, choice]) => !idPattern.test(id) || choiceById(body.choices, choice) === null)
    .map(([id]) => ({ field: `value.${id.slice(0, 64)}`, message: "Choose one of the answers for this file." }));
  return errors.length > 0 ? { value: null, errors } : right({ type: "per-file", choices: Object.fromEntries(entries) });
}

function matrix(body: Body<"matrix">, raw: unknown): CheckedValue {
  const given = record(raw);
  const errors: FieldError[] = [];
  const cells: [string, string][] = [];
  for (const row of body.rows) {
    const column = given.get(row.id);
    if (column === undefined || column === "") continue;
    if (Object.hasOwn(row.points, column)) cells.push([row.id, column]);
    else errors.push({ field: `value.${row.id}`, message: `Choose one of the answers offered for “${row.label}”.` });
  }
  if (errors.length > 0) return { value: null, errors };
  return cells.length === 0 ? wrong("Choose what happens for each line.") : right({ type: "matrix", cells: Object.fromEntries(cells) });
}

function right(value: AnswerValue): CheckedValue {
  return { value, errors: [] };
}

function wrong(message: string): CheckedValue {
  return { value: null, errors: [{ field: "value", message }] };
}

function choiceById(choices: readonly Choice[], id: string): Choice | null {
  return choices.find((choice) => choice.id === id) ?? null;
}

/** A single string counts as a list of one: a form with one ticked box sends one value. */
function strings(raw: unknown): readonly string[] | null {
  if (typeof raw === "string") return raw === "" ? [] : [raw];
  return Array.isArray(raw) && raw.every((one) => typeof one === "string") ? raw : null;
}

/** The string entries of an object; anything else is left out. A Map, because the keys come from outside. */
function record(raw: unknown): ReadonlyMap<string, string> {
  if (typeof raw !== "object" || raw === null || Array.isArray(raw)) return new Map();
  return new Map(Object.entries(raw).filter((entry): entry is [string, string] => typeof entry[1] === "string"));
}
