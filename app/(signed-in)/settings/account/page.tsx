import type { Metadata } from "next";
import { pageActor } from "@/app/_lib/page-actor";
import { PasswordForm } from "@/components/account/password-form";
import { SessionSection } from "@/components/account/session-section";
import { SettingsFrame } from "@/components/settings/settings-frame";
import { KeyValueList } from "@/components/ui/key-value-list";
import { Section } from "@/components/ui/section";
import { roleTexts } from "@/core/organisation/role";
import { listSessions } from "@/server/auth/account";
import { currentSession } from "@/server/auth/session";
import { endAllSessions, endSession, setPassword } from "./actions";

export const metadata: Metadata = { title: "My account" };

export default async function AccountPage() {
  const actor = await pageActor();
  const session = await currentSession();
  const { name, says } = roleTexts[actor.role];
  const about = { Name: actor.name, "Email address": actor.email, Role: `${name}. ${says}` };
  return (
    <SettingsFrame current="/settings/account">
      <Section title="You">
        <KeyValueList rows={Object.entries(about).map(([label, value]) => ({ label, value }))} />
      </Section>
      <PasswordForm action={setPassword} email={actor.email} />
      <SessionSection sessions={await listSessions(actor, session?.id ?? null)} end={endSession} endAll={endAllSessions} />
    </SettingsFrame>
  );
}
