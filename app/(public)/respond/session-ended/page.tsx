import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { AuthShell } from "@/components/shell/auth-shell";
import { currentRespondent } from "@/server/respondent/session";

export const metadata: Metadata = { title: "Open your link again" };

export default async function SessionEndedPage() {
  if ((await currentRespondent()) !== null) redirect("/respond");
  return (
    <AuthShell title="Open your link again" lead="You have been away for a while, so we closed the page for your safety.">
      <p>Open the link in the mail that brought you here. Everything that was saved is there, and you go on where you stopped.</p>
      <p className="mt-3">If the link no longer works, the page that it opens says whom to ask.</p>
    </AuthShell>
  );
}
