/**
 * The closed list of refusals that we expect. Bad input is a value and a bug is any other throw; only these are `AppError`.
 * `gone` is for a link that worked once (expired, revoked); `not-found` also covers what belongs to somebody else.
 */
export const appErrorCodes = [
  "unauthenticated",
  "forbidden",
  "not-found",
  "gone",
  "conflict",
  "invalid-state",
  "invalid-input",
  "too-large",
  "unsupported-type",
  "rate-limited",
  "unavailable",
] as const;

export type AppErrorCode = (typeof appErrorCodes)[number];

/** An expected refusal. `message` is for the log, `userMessage` may be shown to anyone. */
export class AppError extends Error {
  readonly code: AppErrorCode;
  readonly userMessage: string;

  /**
   * @param internal What happened, for the log. May name ids, never secrets.
   * @param userMessage What the person reads; the general sentence of the code when left out.
   */
  constructor(code: AppErrorCode, internal: string, userMessage: string = userSentences[code]) {
    super(internal);
    this.name = "AppError";
    this.code = code;
    this.userMessage = userMessage;
  }
}

/** True for an expected refusal, also with one code in mind. */
export function isAppError(error: unknown, code?: AppErrorCode): error is AppError {
  return error instanceof AppError && (code === undefined || error.code === code);
}

/** The HTTP status that a route handler answers with. */
export function httpStatusOf(code: AppErrorCode): number {
  return httpStatuses[code];
}

const httpStatuses: Readonly<Record<AppErrorCode, number>> = {
  unauthenticated: 401,
  forbidden: 403,
  "not-found": 404,
  gone: 410,
  conflict: 409,
  "invalid-state": 409,
  "invalid-input": 422,
  "too-large": 413,
  "unsupported-type": 415,
  "rate-limited": 429,
  unavailable: 503,
};

const userSentences: Readonly<Record<AppErrorCode, string>> = {
  unauthenticated: "Sign in to continue.",
  forbidden: "Your role does not allow this.",
  "not-found": "We could not find what you asked for.",
  gone: "This link no longer works.",
  conflict: "Someone else changed this in the meantime. Look at the current version and try again.",
  "invalid-state": "This is not possible in the current state.",
  "invalid-input": "Some of what was sent could not be used.",
  "too-large": "This is larger than we accept.",
  "unsupported-type": "We cannot read this type of file.",
  "rate-limited": "Too many attempts. Wait a few minutes and try again.",
  unavailable: "This is not available right now. Try again later.",
};
