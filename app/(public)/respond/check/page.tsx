import type { Metadata } from "next";
import { CheckPage } from "@/components/questionnaire/check-page";
import { RespondentShell } from "@/components/shell/respondent-shell";
import { openRequest } from "../_lib/page-request";

export const metadata: Metadata = { title: "Check your answers" };

export default async function CheckRoute() {
  const request = await openRequest();
  return (
    <RespondentShell organisation={request.organisation} back={{ href: "/respond/tasks" }}>
      <CheckPage request={request} />
    </RespondentShell>
  );
}
