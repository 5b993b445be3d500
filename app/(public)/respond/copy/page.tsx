import type { Metadata } from "next";
import { SentCopy } from "@/components/questionnaire/sent-copy";
import { RespondentShell } from "@/components/shell/respondent-shell";
import { sentRequest } from "../_lib/page-request";

export const metadata: Metadata = { title: "What you sent" };

export default async function CopyPage() {
  const request = await sentRequest();
  return (
    <RespondentShell organisation={request.organisation} back={{ href: "/respond/done" }}>
      <SentCopy request={request} />
    </RespondentShell>
  );
}
