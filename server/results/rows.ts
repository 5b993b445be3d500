import "server-only";
import type { Prisma } from "@/prisma/generated/sqlite/client";
import type { AssessmentInput } from "@/core/inference/input";
import type { Result } from "@/core/scoring/result";

export const resultSelect = {
  id: true,
  assessmentId: true,
  methodVersion: true,
  asOf: true,
  input: true,
  inputSha256: true,
  output: true,
  createdAt: true,
} satisfies Prisma.ResultSelect;

/** A stored result: the outcome, and what it was computed from. */
export interface StoredResult {
  readonly id: string;
  readonly assessmentId: string | null;
  readonly createdAt: string;
  readonly input: AssessmentInput;
  readonly inputSha256: string;
  readonly result: Result;
}

/** The two JSON columns are written by `recomputeVendor` alone, from these types, and never changed afterwards. */
export function toStoredResult(row: Prisma.ResultGetPayload<{ select: typeof resultSelect }>): StoredResult {
  return {
    id: row.id,
    assessmentId: row.assessmentId,
    createdAt: row.createdAt.toISOString(),
    input: JSON.parse(row.input) as AssessmentInput,
    inputSha256: row.inputSha256,
    result: JSON.parse(row.output) as Result,
  };
}

export function handlesPhiOf(text: string): boolean | null {
  if (text === "unknown") return null;
  return text === "yes";
}

type Resolution = AssessmentInput["resolvedContradictions"][string];

const resolutions: readonly Resolution[] = ["amended", "explained", "evidence-withdrawn"];

export function resolutionOf(text: string | null): readonly Resolution[] {
  return resolutions.filter((candidate) => candidate === text);
}
