import type { Metadata } from "next";
import { pageActor } from "@/app/_lib/page-actor";
import { InvitationSection } from "@/components/member/invitation-section";
import { MemberTable } from "@/components/member/member-table";
import { SettingsFrame } from "@/components/settings/settings-frame";
import { Section } from "@/components/ui/section";
import { can } from "@/core/organisation/role";
import { listInvitations, listMembers } from "@/server/members/queries";
import { invite, remove, revoke, setRole } from "./actions";

export const metadata: Metadata = { title: "Members" };

export default async function MembersPage() {
  const actor = await pageActor();
  const members = await listMembers(actor);
  const isAdmin = can(actor.role, "member.manage");
  return (
    <SettingsFrame current="/settings/members">
      <Section title="Members">
        <MemberTable members={members} verbs={isAdmin ? { setRole, remove } : null} />
      </Section>
      {isAdmin && <InvitationSection invitations={await listInvitations(actor)} invite={invite} revoke={revoke} />}
    </SettingsFrame>
  );
}
