import { z } from "zod";
import { roles } from "./role";

/** In characters. Long enough to withstand guessing, with no rule about kinds of characters (NIST SP 800-63B §3.1.1). */
export const passwordLength = { min: 12, max: 256 } as const;

const emailAddress = z
  .string({ error: "Enter an email address." })
  .trim()
  .toLowerCase()
  .max(254, { error: "An email address has at most 254 characters." })
  .pipe(z.email({ error: "Enter an email address like name@example.com." }));

const personName = z
  .string({ error: "Enter a name." })
  .trim()
  .min(1, { error: "Enter a name." })
  .max(120, { error: "Use at most 120 characters for the name." });

const newPassword = z
  .string({ error: "Choose a password." })
  .min(passwordLength.min, { error: `Use at least ${passwordLength.min} characters for the password.` })
  .max(passwordLength.max, { error: `Use at most ${passwordLength.max} characters for the password.` });

const organisationName = z
  .string({ error: "Enter the name of your organisation." })
  .trim()
  .min(1, { error: "Enter the name of your organisation." })
  .max(120, { error: "Use at most 120 characters for the organisation's name." });

/** RFC 1123 §2.1 host names, one on a line or separated by commas; lower case, no final dot, each once. */
const receivingHosts = z
  .string()
  .max(8000, { error: "These are more host names than we accept." })
  .default("")
  .transform((text) => [
    ...new Set(
      text
        .split(/[\s,;]+/)
        .map(bareHost)
        .filter((host) => host !== ""),
    ),
  ])
  .pipe(
    z
      .array(
        z.string().refine(isHostName, {
          error: (issue) => `“${String(issue.input)}” is not a host name. Write it like mx1.example.org or example.org.`,
        }),
      )
      .max(100, { error: "Enter at most 100 receiving hosts." }),
  );

/** The first visit: the organisation and its administrator. */
export const setUpInput = z.object({
  organisationName,
  name: personName,
  email: emailAddress,
  password: newPassword,
});
export type SetUpInput = z.output<typeof setUpInput>;

/** No rule but presence: what is wrong here is wrong together, and said in one sentence. */
export const signInInput = z.object({
  email: z
    .string({ error: "Enter your email address." })
    .trim()
    .toLowerCase()
    .min(1, { error: "Enter your email address." })
    .max(254, { error: "An email address has at most 254 characters." }),
  password: z
    .string({ error: "Enter your password." })
    .min(1, { error: "Enter your password." })
    .max(passwordLength.max, { error: `A password has at most ${passwordLength.max} characters.` }),
  next: z.string().max(500).default(""),
});
export type SignInInput = z.output<typeof signInInput>;

export const organisationInput = z.object({ name: organisationName, receivingHosts });
export type OrganisationInput = z.output<typeof organisationInput>;

export const invitationInput = z.object({
  email: emailAddress,
  role: z.enum(roles, { error: "Choose a role." }),
});
export type InvitationInput = z.output<typeof invitationInput>;

/** A new person takes an invitation; one who is signed in already needs no fields. */
export const acceptanceInput = z.object({ name: personName, password: newPassword });
export type AcceptanceInput = z.output<typeof acceptanceInput>;

export const passwordChangeInput = z.object({
  currentPassword: z.string({ error: "Enter your current password." }).min(1, { error: "Enter your current password." }),
  newPassword,
});
export type PasswordChangeInput = z.output<typeof passwordChangeInput>;

/** For the verbs that need nothing but the row they are about. */
export const idInput = z.object({ id: z.string().min(1).max(100) });

export const memberRoleInput = idInput.extend({ role: z.enum(roles, { error: "Choose a role." }) });

function bareHost(text: string): string {
  return text.trim().toLowerCase().replace(/\.$/, "");
}

function isHostName(text: string): boolean {
  const labels = text.split(".");
  const areLabels = labels.every((label) => /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9])?$/.test(label));
  return text.length <= 253 && labels.length >= 2 && areLabels && !/^\d+$/.test(labels.at(-1) ?? "");
}
