import "server-only";
import pino, { type DestinationStream, type Logger } from "pino";
import { settings } from "@/server/env";

let made: Logger | undefined;

/** One JSON line per event on standard output. Never give it tokens, passwords, or text of messages and headers. */
export function logger(): Logger {
  return (made ??= makeLogger(settings().logLevel, process.stdout));
}

/** For `logger` and its test. */
export function makeLogger(level: string, destination: DestinationStream): Logger {
  const options = { level, redact: ["*.password", "*.token", "*.cookie", "*.authorization"], base: null };
  return pino(options, { write: (line) => destination.write(escapeControls(line)) });
}

/**
 * JSON escapes only the controls below U+0020. The others, and what turns the direction of text, would still reach the terminal
 * of whoever reads the log; within JSON they can only stand in strings, where an escape says the same.
 */
function escapeControls(line: string): string {
  return line.replaceAll(/[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, (sign) => {
    return `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}
