/** How far a piece of evidence can be relied on: who made it and how we got it. Highest first (design, scoring method 2026.1). */
export type EvidenceGrade = "E5" | "E4" | "E3" | "E2" | "E1" | "E0";

/** What decides how long a piece of evidence stays fresh. */
export type EvidenceClass = "lab" | "dns" | "header" | "independent-report" | "configuration" | "policy" | "baa";
