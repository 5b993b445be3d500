import { expect, test } from "vitest";
import type { Part } from "@/core/scoring/result";
import { pointsLost } from "./points-lost";

const part = (controlId: string, weight: number, residual: number): Part => ({
  controlId,
  group: "transport-encryption",
  severity: "high",
  status: "gap",
  weight,
  residual,
  confidence: 1,
});

test("what was lost and what is left make 100", () => {
  const lost = pointsLost([part("a", 25, 1), part("b", 15, 0), part("c", 10, 0.4)]);
  expect(lost.map((row) => [row.part.controlId, row.points])).toEqual([
    ["a", 50],
    ["c", 8],
    ["b", 0],
  ]);
});

test("controls without weight take nothing", () => {
  expect(pointsLost([part("a", 0, 1)]).map((row) => row.points)).toEqual([0]);
});
