import "server-only";
import { nextState, type AssessmentMove, type AssessmentState } from "@/core/assessment/state";
import { AppError } from "@/core/errors/app-error";
import type { Tx } from "@/server/db/client";
import { toState } from "./rows";

export interface MovedAssessment {
  readonly id: string;
  readonly vendorId: string;
  readonly reference: string;
  readonly contactName: string;
  readonly contactEmail: string;
  readonly dueOn: string | null;
  readonly state: AssessmentState;
}

/**
 * Moves an assessment along its state machine, or refuses. The `where` names the state that was read, so of two moves at the
 * same time one wins and the other is told.
 * @throws AppError `not-found`, `invalid-state`, `conflict`
 */
export async function moveAssessment(
  tx: Tx,
  target: { readonly organisationId: string; readonly id: string },
  move: AssessmentMove,
): Promise<MovedAssessment> {
  const where = { organisationId: target.organisationId, id: target.id };
  const row = await tx.assessment.findFirst({
    where,
    select: { id: true, vendorId: true, reference: true, contactName: true, contactEmail: true, dueOn: true, state: true },
  });
  if (row === null) throw new AppError("not-found", `assessment ${target.id}`);
  const state = nextState(toState(row.state), move);
  if (state === null) throw new AppError("invalid-state", `${move} of assessment ${target.id} in state ${row.state}`);
  const moved = await tx.assessment.updateMany({
    where: { ...where, state: row.state },
    data: { state, version: { increment: 1 } },
  });
  if (moved.count === 0) throw new AppError("conflict", `assessment ${target.id} moved meanwhile`);
  return { ...row, state };
}
