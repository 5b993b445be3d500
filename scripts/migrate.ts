import { existsSync } from "node:fs";
import { migrate } from "@/server/db/migrate";
import { readDatabaseSettings } from "@/server/env";

// `npm run db:migrate` by hand: the same settings as the application's. What the environment says wins.
if (existsSync(".env")) process.loadEnvFile(".env");

const applied = await migrate(readDatabaseSettings(process.env).url);
for (const name of applied) console.log(`Applied migration ${name}.`);
