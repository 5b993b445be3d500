import { sendingInput } from "@/core/assessment/schema";
import { vendorInput } from "@/core/vendor/schema";
import { sendAssessment } from "@/server/assessments/commands";
import { actorForTest } from "@/server/auth/testing";
import { bulkInsert } from "@/server/db/bulk-insert";
import { db } from "@/server/db/client";
import { newId } from "@/server/db/new-id";
import { openMessage } from "@/server/outbox/queries";
import { createVendor } from "@/server/vendors/commands";

// Fills the database of a running application for the bench: 5,000 vendors and one sent questionnaire, whose link it prints.
// Run with `--conditions=react-server`: server modules refuse to load anywhere else.
const VENDORS = 5000;

const { organisationId, id } = await db().member.findFirstOrThrow({ select: { id: true, organisationId: true } });
const actor = actorForTest({ organisationId, memberId: id, role: "admin" });
const now = new Date();
await bulkInsert(
  db(),
  {
    table: "Vendor",
    columns: {
      ...{ id: "text", organisationId: "text", name: "text", nameKey: "text", gradeRank: "integer", exposure: "text" },
      ...{ openModes: "integer", assurance: "real", confidence: "real", createdAt: "moment", updatedAt: "moment" },
    },
  },
  Array.from({ length: VENDORS }, (_, i) => ({
    ...{ id: newId(), organisationId, name: `Vendor ${String(i)}`, nameKey: `vendor ${String(i)}`, gradeRank: i % 5, exposure: "ocup" },
    ...{ openModes: i % 5, assurance: i % 100, confidence: (i % 10) / 10, createdAt: now, updatedAt: now },
  })),
);
const vendorId = await createVendor(actor, vendorInput.parse({ name: "Cedar Billing" }));
const dueOn = new Date(now.getTime() + 14 * 86_400_000).toISOString().slice(0, 10);
const contact = { contactName: "Ada", contactEmail: "ada@cedar.example.com", dueOn };
const { messageId } = await sendAssessment(actor, vendorId, sendingInput.parse(contact));
const { link } = await openMessage(actor, messageId);
console.log(link);
process.exit(0);
