export const decisions = ["approved", "approved-with-conditions", "rejected"] as const;
export type Decision = (typeof decisions)[number];

export const decisionTexts: Readonly<Record<Decision, string>> = {
  approved: "Approved",
  "approved-with-conditions": "Approved with conditions",
  rejected: "Rejected",
};

export function isDecision(value: string): value is Decision {
  return decisions.some((decision) => decision === value);
}

/** What a respondent agrees to when he submits. Stored with the attestation, word for word. */
export const attestationStatement =
  "I have answered for my organisation to the best of my knowledge, and I am entitled to do so. I know that the answers and the attached evidence will be compared.";
