import { migrate } from "@/server/db/migrate";
import { readDatabaseSettings } from "@/server/env";

const applied = await migrate(readDatabaseSettings(process.env).url);
for (const name of applied) console.log(`Applied migration ${name}.`);
