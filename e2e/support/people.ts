import { join } from "node:path";

/** Who tells the stories. The set-up story makes the first one, who invites the others. */
export const people = {
  admin: { name: "Ada Harbour", email: "ada@clinic.example.com", password: "correct horse battery" },
  analyst: { name: "Noor Analyst", email: "noor@clinic.example.com", password: "a quiet morning walk" },
  viewer: { name: "Vic Viewer", email: "vic@clinic.example.com", password: "only looking around" },
} as const;

export type Person = keyof typeof people;

export const organisationName = "Harbour Clinic";

/** Where the set-up story leaves the session of a person for the others. */
export function sessionFile(person: Person): string {
  const folder = process.env["E2E_DATA_DIR"];
  if (folder === undefined || folder === "") {
    throw new Error("E2E_DATA_DIR is not set: run the stories with `npm run e2e`.");
  }
  return join(folder, `session-${person}.json`);
}
