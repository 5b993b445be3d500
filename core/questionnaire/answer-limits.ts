/** What one answer may hold: characters of the comment and of a reason, files attached. A text question has its own limit. */
export const answerLimits = { comment: 4000, reason: 1000, files: 20 } as const;
