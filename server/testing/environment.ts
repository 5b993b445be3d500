import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

// For tests that reach the settings: import this file first. A secret and a data folder of this worker's own.
process.env["MAILWITNESS_SECRET"] ??= "a-secret-for-tests-0123456789-abcdefghijklm";
process.env["DATA_DIR"] ??= mkdtempSync(join(tmpdir(), "mailwitness-test-data-"));
