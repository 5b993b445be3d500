import { randomBytes } from "node:crypto";
import { existsSync, writeFileSync } from "node:fs";

const FILE = ".env";

/**
 * Reads the settings of `.env` into this process's environment, where what is already set wins.
 * On the first run, when neither holds a secret and there is no file, it writes one that only its owner can read.
 * @returns whether the file was written now
 */
export function loadSettingsFile(): boolean {
  const isFirstRun = !existsSync(FILE) && !isSet("MAILWITNESS_SECRET") && !isSet("MAILWITNESS_SECRET_FILE");
  if (isFirstRun) {
    writeFileSync(FILE, firstSettings(randomBytes(32).toString("hex")), { mode: 0o600, flag: "wx" });
  }
  if (existsSync(FILE)) {
    process.loadEnvFile(FILE);
  }
  return isFirstRun;
}

function isSet(name: string): boolean {
  return (process.env[name] ?? "") !== "";
}

function firstSettings(secret: string): string {
  return `# Written by the first \`npm start\`. Every setting is explained in .env.example.

# Signs sessions and links. Keep it out of backups of the database and out of version control.
MAILWITNESS_SECRET=${secret}

PORT=3000

# Once people reach it under a name of its own: https://mailwitness.your-organisation.example
# Left out, it is http://localhost:PORT.
#MAILWITNESS_ORIGIN=
`;
}
