import "server-only";
import pino, { type Logger } from "pino";
import { settings } from "@/server/env";

let made: Logger | undefined;

/** One JSON line per event on standard output. Never give it tokens, passwords, or text of messages and headers. */
export function logger(): Logger {
  return (made ??= pino({ level: settings().logLevel, redact: ["*.password", "*.token", "*.cookie", "*.authorization"], base: null }));
}
