import "server-only";

const MB = 1024 * 1024;

/** The most that one file may have, in bytes. Shown to people, so whole megabytes. */
export const fileLimits = {
  /** A contract or another document kept as it is. */
  document: 20 * MB,
  /** One raw message or its headers. */
  message: 10 * MB,
} as const;

/** The most that the stored files of one organisation may have together. */
export const ORGANISATION_LIMIT = 20 * 1024 * MB;
