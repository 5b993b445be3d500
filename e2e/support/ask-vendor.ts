import { createHash, randomBytes, randomInt } from "node:crypto";
import { currentQuestionnaire } from "@/core/questionnaire/registry";
import { canonicalJson } from "@/core/scoring/canonical-json";
import { openDatabase, type Db } from "@/server/db/client";
import { people } from "./people";

const DAY = 24 * 60 * 60 * 1000;

export interface AskedVendor {
  /** The path of the respondent's link. */
  readonly link: string;
  readonly reference: string;
}

/**
 * A vendor who was sent the questionnaire, written straight into the database, because the token of a link is stored
 * nowhere. For stories that begin where the analyst's ends.
 */
export async function askVendor(options: { readonly expired?: boolean; readonly revoked?: boolean } = {}): Promise<AskedVendor> {
  const { client } = openDatabase(process.env["E2E_DATABASE_URL"] ?? "");
  try {
    return await ask(client, options);
  } finally {
    await client.$disconnect();
  }
}

async function ask(
  db: Db,
  { expired = false, revoked = false }: { readonly expired?: boolean; readonly revoked?: boolean },
): Promise<AskedVendor> {
  const member = await db.member.findFirstOrThrow({
    where: { user: { email: people.analyst.email } },
    select: { id: true, organisationId: true },
  });
  const { organisationId, id: createdById } = member;
  const token = randomBytes(32).toString("base64url");
  // A number, as the application gives them: it goes on from the highest of the newest.
  const reference = `A-${String(randomInt(1e9, 1e12))}`;
  const name = `Cedar Billing ${reference}`;
  const vendor = await db.vendor.create({ data: { organisationId, name, nameKey: name.toLowerCase() }, select: { id: true } });
  const assessment = await db.assessment.create({
    data: {
      ...{ organisationId, vendorId: vendor.id, reference, state: "sent", createdById, sentAt: new Date() },
      ...{ questionnaireId: currentQuestionnaire.id, questionnaireVersion: currentQuestionnaire.version },
      ...{ frozenQuestionnaire: canonicalJson(currentQuestionnaire), title: currentQuestionnaire.title },
      ...{
        message: "Thank you for taking the time.",
        dueOn: "2099-12-31",
        contactName: "Robin Field",
        contactEmail: "robin@cedar.example.com",
      },
    },
    select: { id: true },
  });
  await db.respondentLink.create({
    data: {
      ...{ organisationId, assessmentId: assessment.id, email: "robin@cedar.example.com", createdById },
      tokenHash: createHash("sha256").update(token).digest("hex"),
      expiresAt: new Date(Date.now() + (expired ? -DAY : 30 * DAY)),
      revokedAt: revoked ? new Date() : null,
    },
  });
  return { link: `/respond/open/${token}`, reference };
}
