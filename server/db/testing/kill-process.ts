// Run by tsx as a process of its own, until killed: URL, organisation. Prints each id once its write was acknowledged.
import { writeSync } from "node:fs";
import { db, openDatabase, adoptDatabase } from "../client";
import { newId } from "../new-id";
import { transaction } from "../transaction";

const [url = "", organisationId = ""] = process.argv.slice(2);
adoptDatabase(openDatabase(url));
const caller = async (number: number): Promise<never> => {
  for (;;) {
    const vendor = { id: newId(), organisationId, name: "Killed", nameKey: "killed" };
    if (number % 2 === 0) await db().vendor.create({ data: vendor });
    else await transaction((tx) => tx.vendor.create({ data: vendor }));
    writeSync(1, `${vendor.id}\n`);
  }
};
await Promise.all([0, 1, 2, 3].map(caller));
