import type { Metadata } from "next";
import { param, type SearchParams } from "@/app/_lib/page-params";
import { AuthShell } from "@/components/shell/auth-shell";
import { InvitationForm } from "@/components/sign-in/invitation-form";
import { heldForm } from "@/server/held-forms/held-forms";
import { readInvitation } from "./read-invitation";

export const metadata: Metadata = { title: "Invitation", referrer: "same-origin" };

interface Props {
  readonly params: Promise<{ readonly token: string }>;
  readonly searchParams: SearchParams;
}

const noLonger = {
  title: "This invitation no longer works",
  lead: "It was used, revoked or has expired. Ask your administrator for a new one.",
};

export default async function InvitationPage({ params, searchParams }: Props) {
  const { token } = await params;
  const invitation = await readInvitation(token);
  if (invitation === null) return <AuthShell {...noLonger}>{null}</AuthShell>;
  return (
    <AuthShell title={`Join ${invitation.organisationName}`} lead="Choose a password and you are in.">
      <InvitationForm {...invitation} action={`/api/auth/invitation/${token}`} state={await heldForm(await param(searchParams, "form"))} />
    </AuthShell>
  );
}
