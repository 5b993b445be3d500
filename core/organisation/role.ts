/** What a member may do in its organisation, from most to least. */
export const roles = ["admin", "analyst", "viewer"] as const;

export type Role = (typeof roles)[number];

/** Everything that writes or is not for every member, by noun. Reading the register needs no permission but membership. */
export type Permission = keyof typeof allowed;

/** Whether a role carries a permission. */
export function can(role: Role, permission: Permission): boolean {
  return allowed[permission].includes(role);
}

/** A role from outside, or `null` for anything else. */
export function toRole(text: string): Role | null {
  return roles.find((role) => role === text) ?? null;
}

/** How a role is called on screen, and what it may do, in one sentence. */
export const roleTexts: Readonly<Record<Role, { readonly name: string; readonly says: string }>> = {
  admin: { name: "Administrator", says: "Does what an analyst does, and looks after members and settings." },
  analyst: { name: "Analyst", says: "Keeps vendors and evidence, sends questionnaires, reviews and decides." },
  viewer: { name: "Viewer", says: "Reads everything, including the audit log, and changes nothing." },
};

const everyone: readonly Role[] = roles;
const writers: readonly Role[] = ["admin", "analyst"];
const admins: readonly Role[] = ["admin"];

const allowed = {
  "audit.read": everyone,
  "vendor.write": writers,
  "assessment.write": writers,
  "evidence.write": writers,
  "report.write": writers,
  "outbox.read": writers,
  "outbox.write": writers,
  "member.manage": admins,
  "organisation.manage": admins,
} as const satisfies Record<string, readonly Role[]>;
