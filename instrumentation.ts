/** Runs once, before the first request: wrong settings stop the start with plain words, not the first visitor with an error. */
export async function register(): Promise<void> {
  if (process.env["NEXT_RUNTIME"] !== "nodejs") {
    return;
  }
  const { settings, SettingsError } = await import("@/server/env");
  try {
    settings();
  } catch (error) {
    if (!(error instanceof SettingsError)) {
      throw error;
    }
    process.stderr.write(`${error.message}\nThey come from the environment or from the file .env; .env.example explains each.\n`);
    process.exit(78);
  }
}
