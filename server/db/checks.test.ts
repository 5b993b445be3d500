import { expect, test } from "vitest";
import { decisions } from "@/core/assessment/decision";
import { reviewStates } from "@/core/assessment/review";
import { assessmentStates } from "@/core/assessment/state";
import { baaStatuses } from "@/core/baa/baa";
import { receiverConditions } from "@/core/evidence/condition";
import { roles } from "@/core/organisation/role";
import { accountOwners } from "@/core/vendor/mail-stream";
import { handlesPhiValues } from "@/core/vendor/vendor";
import { checks } from "@/prisma/checks";

test.each([
  ["Member", "role", roles],
  ["Invitation", "role", roles],
  ["Vendor", "handlesPhi", handlesPhiValues],
  ["MailStream", "accountOwner", accountOwners],
  ["Baa", "status", baaStatuses],
  ["Assessment", "state", assessmentStates],
  ["Assessment", "decision", decisions],
  ["AnswerReview", "state", reviewStates],
  ["Evidence", "receiverCondition", receiverConditions],
] as const)("%s: %s may be what core says, no more and no less", (table, column, words) => {
  const check = checks.find((entry) => entry.table === table && entry.column === column);
  expect([...(check?.allowed ?? [])].sort()).toEqual([...words].sort());
});
