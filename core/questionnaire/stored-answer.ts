import type { AnswerValue } from "./answer";

/**
 * Reads an answer's value back from the JSON text in which it was stored; null for an empty text and for anything that is
 * no answer value: the database is an input too.
 */
export function parseAnswerValue(text: string): AnswerValue | null {
  if (text === "") return null;
  const value = parseObject(text);
  if (value === null) return null;
  // A map, not an object: a stored type named `toString` must find nothing.
  return readers.get(String(value["type"]))?.(value) ?? null;
}

type Fields = Readonly<Record<string, unknown>>;

const readers = new Map<string, (value: Fields) => AnswerValue | null>(
  Object.entries({
    single: ({ choice }: Fields): AnswerValue | null => (typeof choice === "string" ? { type: "single", choice } : null),
    multi: ({ choices }: Fields): AnswerValue | null => (isTextList(choices) ? { type: "multi", choices } : null),
    text: ({ text }: Fields): AnswerValue | null => (typeof text === "string" ? { type: "text", text } : null),
    number: ({ number }: Fields): AnswerValue | null => (typeof number === "number" ? { type: "number", number } : null),
    dates: ({ dates }: Fields): AnswerValue | null => (isTextMap(dates) ? { type: "dates", dates } : null),
    file: ({ evidenceIds }: Fields): AnswerValue | null => (isTextList(evidenceIds) ? { type: "file", evidenceIds } : null),
    "per-file": ({ choices }: Fields): AnswerValue | null => (isTextMap(choices) ? { type: "per-file", choices } : null),
    matrix: ({ cells }: Fields): AnswerValue | null => (isTextMap(cells) ? { type: "matrix", cells } : null),
  }),
);

function parseObject(text: string): Fields | null {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

const isObject = (value: unknown): value is Fields => typeof value === "object" && value !== null && !Array.isArray(value);

const isTextList = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every((item) => typeof item === "string");

const isTextMap = (value: unknown): value is Readonly<Record<string, string>> =>
  isObject(value) && Object.values(value).every((item) => typeof item === "string");
