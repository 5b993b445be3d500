import "server-only";
import type { SendFormProps } from "@/components/assessment/send-form";
import { currentQuestionnaire } from "@/core/questionnaire/registry";
import type { Actor } from "@/server/auth/actor";
import { listContacts } from "@/server/contacts/queries";
import { hasMailServer } from "@/server/mail/send";
import { sendingDates } from "./sending-dates";

/** What the form for sending the questionnaire offers: to whom, until when, and which questions. */
export async function readSendForm(actor: Actor, vendorId: string, now: Date): Promise<Omit<SendFormProps, "send">> {
  return {
    vendorId,
    contacts: await listContacts(actor, vendorId),
    hasMailServer: hasMailServer(),
    questions: currentQuestionnaire.questions.length,
    version: currentQuestionnaire.version,
    ...sendingDates(now),
  };
}
