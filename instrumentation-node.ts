import { settings, SettingsError } from "@/server/env";
import { startServer } from "@/server/start";

/** Wrong settings stop the start with plain words, not the first visitor with an error. Then what runs beside requests starts. */
export function startNode(): void {
  try {
    settings();
  } catch (error) {
    if (!(error instanceof SettingsError)) {
      throw error;
    }
    process.stderr.write(`${error.message}\nThey come from the environment or from the file .env; .env.example explains each.\n`);
    process.exit(78);
  }
  startServer();
}
