import type { Metadata } from "next";
import { ReceiptPanel } from "@/components/questionnaire/receipt-panel";
import { RespondentShell } from "@/components/shell/respondent-shell";
import { sentRequest } from "../_lib/page-request";

export const metadata: Metadata = { title: "Sent" };

export default async function DonePage() {
  const request = await sentRequest();
  return (
    <RespondentShell organisation={request.organisation}>
      <ReceiptPanel request={request} />
    </RespondentShell>
  );
}
