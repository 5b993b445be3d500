import { readSettings } from "@/server/env";
import { ensureDatabaseAnswers } from "./database-reach";
import { ensureNodeVersion } from "./node-version";
import { PlainFailure, speakPlainly } from "./plain-failure";
import { exitOnSignals, runScript, runTool } from "./run";
import { loadSettingsFile } from "./settings-file";

// `npm run dev`: as `npm start`, but without a build, and every change shows at once.
await speakPlainly(async () => {
  exitOnSignals();
  ensureNodeVersion(process.versions.node);
  loadSettingsFile();
  const { host, port, database } = readSettings(process.env);
  await ensureDatabaseAnswers(database);
  for (const script of ["generate-client.ts", "migrate.ts"]) {
    const done = await runScript(script);
    if (done.code !== 0) {
      throw new PlainFailure(`scripts/${script} failed: see above.`);
    }
  }
  const server = await runTool("next/dist/bin/next", ["dev", "--hostname", host, "--port", String(port)], {
    environment: { NEXT_TELEMETRY_DISABLED: "1" },
  });
  return server.code;
});
