import type { Grade } from "@/core/scoring/result";

const grades: readonly Grade[] = ["A", "B", "C", "D", "F"];

/** How the register sorts a grade: 0 A … 4 F, -1 when nothing is known, so that "worst first" starts at F. */
export function rankOfGrade(grade: Grade | null): number {
  return grade === null ? -1 : grades.indexOf(grade);
}

/** The inverse; a number that is no rank is "nothing known". */
export function gradeOfRank(rank: number): Grade | null {
  return grades[rank] ?? null;
}
