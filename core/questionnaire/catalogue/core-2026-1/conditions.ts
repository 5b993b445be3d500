import type { Condition } from "@/core/questionnaire/questionnaire";

/** PHI travels by email, or nobody said that it does not. */
export const phiMail: Condition = { not: { question: "Q1", is: ["no"] } };

/** A signed agreement exists. */
export const baaExecuted: Condition = { question: "Q4", is: ["executed-in-term", "executed-expiry-unknown"] };

/** TLS is said to be required, for all mail or for some. */
export const tlsRequired: Condition = {
  question: "Q15",
  is: ["required-all", "required-listed", "required-per-message"],
};
