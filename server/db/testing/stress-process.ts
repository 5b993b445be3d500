// Run by tsx as a process of its own: URL, organisation, seconds. Prints its outcome as JSON.
import { openDatabase, adoptDatabase } from "../client";
import { stressRun } from "./stress-run";

const [url = "", organisationId = "", seconds = ""] = process.argv.slice(2);
const database = openDatabase(url);
adoptDatabase(database);
process.stdout.write(JSON.stringify(await stressRun(organisationId, Number(seconds))));
await database.client.$disconnect();
