import type { Metadata } from "next";
import { TaskPage } from "@/components/questionnaire/task-page";
import { RespondentShell } from "@/components/shell/respondent-shell";
import { openRequest } from "../_lib/page-request";

export const metadata: Metadata = { title: "Your questions" };

export default async function TasksPage() {
  const request = await openRequest();
  return (
    <RespondentShell organisation={request.organisation} back={{ href: "/respond" }}>
      <TaskPage request={request} />
    </RespondentShell>
  );
}
