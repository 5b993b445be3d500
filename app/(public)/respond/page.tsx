import type { Metadata } from "next";
import { RespondentShell } from "@/components/shell/respondent-shell";
import { StartPage } from "@/components/questionnaire/start-page";
import { openRequest } from "./_lib/page-request";

export const metadata: Metadata = { title: "Before you start" };

export default async function RespondPage() {
  const request = await openRequest();
  return (
    <RespondentShell organisation={request.organisation}>
      <StartPage request={request} />
    </RespondentShell>
  );
}
