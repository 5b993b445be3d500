import "server-only";

/** What a respondent has attached but not sent yet is his own: no analyst sees it and no result counts it. */
export const unsentByRespondent = { collectedById: null, assessment: { state: { in: ["sent", "in-progress"] } } };
