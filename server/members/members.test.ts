import "@/server/testing/environment";
import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "@/server/auth/actor";
import { memberForTest, organisationForTest, type TestOrganisation } from "@/server/auth/testing";
import { verifyChain } from "@/server/audit/verify-chain";
import { db } from "@/server/db/client";
import { freshDatabase } from "@/server/db/testing/fresh-database";
import { saveOrganisation, setUp } from "@/server/organisations/commands";
import { organisationSettings } from "@/server/organisations/queries";
import { resendMessage } from "@/server/outbox/commands";
import { listOutbox, openMessage } from "@/server/outbox/queries";
import { acceptInvitation, changeRole, inviteMember, removeMember, revokeInvitation } from "./commands";
import { listInvitations, listMembers, openInvitation } from "./queries";

let ours: TestOrganisation;
let theirs: TestOrganisation;

beforeEach(freshDatabase);
beforeEach(async () => {
  ours = await organisationForTest();
  theirs = await organisationForTest("Other");
});

const newcomer = { email: "new@clinic.example.com", role: "analyst" } as const;
const acceptance = { name: "Noor", password: "a password of mine" };

async function invited(): Promise<{ token: string; invitationId: string; messageId: string }> {
  const sent = await inviteMember(ours.admin, newcomer);
  const { link } = await openMessage(ours.admin, sent.messageId);
  return { ...sent, token: link?.split("/").at(-1) ?? "" };
}

describe("an invitation", () => {
  it("makes its holder a member with the role that was offered, once", async () => {
    const { token } = await invited();
    expect(await openInvitation(token)).toMatchObject({ email: newcomer.email, role: "analyst", organisationName: "Harbour Clinic" });
    expect(await acceptInvitation(token, acceptance, "192.0.2.1")).toBe(newcomer.email);
    expect(await listMembers(ours.admin)).toContainEqual(expect.objectContaining({ name: "Noor", role: "analyst" }));
    await expect(openInvitation(token)).rejects.toMatchObject({ code: "gone" });
    await expect(acceptInvitation(token, acceptance, "192.0.2.1")).rejects.toMatchObject({ code: "gone" });
  });

  it("is taken by one of two who try at the same moment", async () => {
    const { token } = await invited();
    const outcomes = await Promise.allSettled([1, 2, 3].map(async () => acceptInvitation(token, acceptance, "192.0.2.1")));
    expect(outcomes.filter((outcome) => outcome.status === "fulfilled")).toHaveLength(1);
    expect(await db().user.count({ where: { email: newcomer.email } })).toBe(1);
  });

  it("is not used up by looking at it, and ends after seven days", async () => {
    const { token } = await invited();
    const days = (count: number): Date => new Date(Date.now() + count * 24 * 3_600_000);
    await openInvitation(token, days(6.9));
    await expect(openInvitation(token, days(7.1))).rejects.toMatchObject({ code: "gone" });
  });

  it("ends with its revocation, and its message forgets the link", async () => {
    const { token, invitationId, messageId } = await invited();
    await revokeInvitation(ours.admin, invitationId);
    await expect(openInvitation(token)).rejects.toMatchObject({ code: "gone" });
    expect(await openMessage(ours.admin, messageId)).toMatchObject({ body: "", link: null, line: { state: "cancelled" } });
    await expect(revokeInvitation(ours.admin, invitationId)).rejects.toMatchObject({ code: "not-found" });
  });

  it("is replaced by a newer one for the same address", async () => {
    const first = await invited();
    const second = await invited();
    await expect(openInvitation(first.token)).rejects.toMatchObject({ code: "gone" });
    await openInvitation(second.token);
    expect(await listInvitations(ours.admin)).toHaveLength(1);
  });

  it("is refused for a member, and for an address that has an account by now", async () => {
    const { token } = await invited();
    await expect(inviteMember(ours.admin, { email: ours.viewer.email, role: "admin" })).rejects.toMatchObject({ code: "conflict" });
    await db().user.create({ data: { id: "u", name: "N", email: newcomer.email } });
    await expect(acceptInvitation(token, acceptance, "192.0.2.1")).rejects.toMatchObject({ code: "conflict" });
    await openInvitation(token);
  });

  it("stands nowhere in the database in clear: neither token nor password", async () => {
    const { token } = await invited();
    await acceptInvitation(token, acceptance, "192.0.2.1");
    const dump = JSON.stringify([
      await db().invitation.findMany(),
      await db().outboxMessage.findMany(),
      await db().auditEntry.findMany(),
      await db().job.findMany(),
      await db().account.findMany(),
      await db().verification.findMany(),
    ]);
    expect(dump).toContain(newcomer.email);
    expect(dump).not.toContain(token);
    expect(dump).not.toContain(Buffer.from(token).toString("base64url").slice(0, 40));
    expect(dump).not.toContain(acceptance.password);
  });
});

describe("the last administrator", () => {
  it("can neither be demoted nor removed", async () => {
    await expect(changeRole(ours.admin, { id: ours.admin.memberId, role: "viewer" })).rejects.toMatchObject({ code: "invalid-state" });
    await expect(removeMember(ours.admin, ours.admin.memberId)).rejects.toMatchObject({ code: "invalid-state" });
  });

  it("remains when two administrators unseat each other at the same moment", async () => {
    const second = await memberForTest(ours.organisationId, "admin");
    const outcomes = await Promise.allSettled([
      changeRole(ours.admin, { id: second.memberId, role: "viewer" }),
      removeMember(second, ours.admin.memberId),
    ]);
    expect(outcomes.filter((outcome) => outcome.status === "fulfilled")).toHaveLength(1);
    const where = { organisationId: ours.organisationId, role: "admin" };
    expect(await db().member.count({ where })).toBe(1);
  });
});

describe("removing a member", () => {
  it("takes account and sessions along, and keeps the log", async () => {
    const session = { id: "s", token: "t", userId: ours.analyst.userId, expiresAt: new Date(Date.now() + 1000) };
    await db().session.create({ data: session });
    await removeMember(ours.admin, ours.analyst.memberId);
    expect(await db().session.count()).toBe(0);
    expect(await db().user.count({ where: { id: ours.analyst.userId } })).toBe(0);
    expect(await verifyChain(ours.organisationId)).toMatchObject({ intact: true, entries: 1 });
  });
});

describe("set-up", () => {
  const input = { organisationName: "First", name: "Ada", email: "ada@clinic.example.com", password: "correct horse battery" };

  it("is refused once there is an organisation", async () => {
    await expect(setUp(input)).rejects.toMatchObject({ code: "conflict" });
  });

  it("lets one of several through that come at once", async () => {
    await db().organisation.deleteMany();
    await db().user.deleteMany();
    const attempts = [1, 2, 3, 4].map(async (index) => setUp({ ...input, email: `ada${index}@clinic.example.com` }));
    const outcomes = await Promise.allSettled(attempts);
    expect(outcomes.filter((outcome) => outcome.status === "fulfilled")).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome.status === "rejected").map(({ reason }) => (reason as { code?: string }).code)).toEqual(
      Array(3).fill("conflict"),
    );
    expect([await db().organisation.count(), await db().user.count(), await db().member.count()]).toEqual([1, 1, 1]);
    expect(await verifyChain("organisation")).toMatchObject({ intact: true, entries: 1 });
  });
});

describe("who may", () => {
  const settings = { name: "Renamed", receivingHosts: ["mx.clinic.example.com"] };
  const forAdmins: Record<string, (actor: Actor, ids: Ids) => Promise<unknown>> = {
    inviteMember: (actor) => inviteMember(actor, { email: "x@clinic.example.com", role: "admin" }),
    revokeInvitation: (actor, { invitationId }) => revokeInvitation(actor, invitationId),
    changeRole: (actor, { memberId }) => changeRole(actor, { id: memberId, role: "admin" }),
    removeMember: (actor, { memberId }) => removeMember(actor, memberId),
    listInvitations: (actor) => listInvitations(actor),
    saveOrganisation: (actor) => saveOrganisation(actor, settings),
    openMessage: (actor, { messageId }) => openMessage(actor, messageId),
  };
  interface Ids {
    readonly invitationId: string;
    readonly memberId: string;
    readonly messageId: string;
  }
  const ids = async (): Promise<Ids> => ({ ...(await invited()), memberId: ours.viewer.memberId });

  it.each(Object.entries(forAdmins))("%s: not a viewer, not an analyst", async (_name, call) => {
    const known = await ids();
    const before = await verifyChain(ours.organisationId);
    await expect(call(ours.viewer, known)).rejects.toMatchObject({ code: "forbidden" });
    await expect(call(ours.analyst, known)).rejects.toMatchObject({ code: "forbidden" });
    expect(await verifyChain(ours.organisationId)).toEqual(before);
  });

  it.each(["revokeInvitation", "changeRole", "removeMember", "openMessage"])("%s: a foreign id is not found", async (name) => {
    const known = await ids();
    await expect(forAdmins[name]?.(theirs.admin, known)).rejects.toMatchObject({ code: "not-found" });
    expect(await db().member.count({ where: { id: known.memberId, role: "viewer" } })).toBe(1);
    await expect(openInvitation((await invited()).token)).resolves.toBeDefined();
  });

  it("lists show only what is one's own", async () => {
    await ids();
    expect(await listInvitations(theirs.admin)).toEqual([]);
    expect((await listMembers(theirs.viewer)).map((member) => member.id)).not.toContain(ours.admin.memberId);
    expect((await listOutbox(theirs.admin)).messages).toEqual([]);
    await saveOrganisation(ours.admin, settings);
    expect(await organisationSettings(ours.viewer)).toEqual(settings);
    expect(await organisationSettings(theirs.viewer)).toEqual({ name: "Other", receivingHosts: [] });
  });

  it("the outbox is closed to viewers, and hides invitations from analysts", async () => {
    const { messageId } = await ids();
    await expect(listOutbox(ours.viewer)).rejects.toMatchObject({ code: "forbidden" });
    await expect(resendMessage(ours.viewer, messageId)).rejects.toMatchObject({ code: "forbidden" });
    expect((await listOutbox(ours.analyst)).messages).toEqual([]);
    expect((await listOutbox(ours.admin)).messages).toMatchObject([{ id: messageId, state: "waiting" }]);
  });
});
