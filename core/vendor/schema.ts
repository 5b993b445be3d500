import { z } from "zod";
import { providerById, settingOf } from "@/core/providers/catalogue";
import { accountOwners, isMonthlyVolume, isPhiKind } from "@/core/vendor/mail-stream";
import { handlesPhiValues } from "@/core/vendor/vendor";

/** In characters or items; every message that refuses names its limit. */
export const vendorLimits = { name: 120, description: 4000, website: 300, contactRole: 120, streamName: 120, fromDomains: 50 } as const;

const name = (what: string, max: number) =>
  z
    .string({ error: `Enter ${what}.` })
    .trim()
    .min(1, { error: `Enter ${what}.` })
    .max(max, { error: `Use at most ${String(max)} characters for ${what}.` });

/** Empty, or an address that a browser can open. No other scheme: it becomes a link. */
const website = z
  .string()
  .trim()
  .max(vendorLimits.website, { error: `Use at most ${String(vendorLimits.website)} characters for the website.` })
  .refine((text) => text === "" || /^https?:\/\/[^\s/?#]+\.[^\s/?#]+/i.test(text), {
    error: "Enter a website like https://example.com, or leave it empty.",
  })
  .default("");

/** A new vendor, or all fields of an edited one. */
export const vendorInput = z.object({
  name: name("the vendor's name", vendorLimits.name),
  website,
  description: z
    .string()
    .trim()
    .max(vendorLimits.description, { error: `Use at most ${String(vendorLimits.description)} characters for the description.` })
    .default(""),
  handlesPhi: z.enum(handlesPhiValues, { error: "Choose whether this vendor handles patient data." }).default("unknown"),
});
export type VendorInput = z.output<typeof vendorInput>;

/** The row that is edited and the version that the editor saw (optimistic lock). */
export const versionedInput = z.object({
  id: z.string().min(1).max(100),
  version: z.coerce.number({ error: "Load the page again." }).int().min(1),
});

export const vendorEdit = vendorInput.extend(versionedInput.shape);
export type VendorEdit = z.output<typeof vendorEdit>;

export const contactInput = z.object({
  name: name("the contact's name", 120),
  email: z
    .string({ error: "Enter an email address." })
    .trim()
    .max(254, { error: "An email address has at most 254 characters." })
    .pipe(z.email({ error: "Enter an email address like name@example.com." })),
  role: z
    .string()
    .trim()
    .max(vendorLimits.contactRole, { error: `Use at most ${String(vendorLimits.contactRole)} characters for the role.` })
    .default(""),
});
export type ContactInput = z.output<typeof contactInput>;

/** Domains of the From address: one on a line or separated by commas; lower case, each once, at most 50. */
const fromDomains = z
  .string()
  .max(8000, { error: `Enter at most ${String(vendorLimits.fromDomains)} domains.` })
  .default("")
  .transform((text) =>
    [
      ...new Set(
        text
          .toLowerCase()
          .split(/[\s,;]+/)
          .map(bareDomain),
      ),
    ].filter((domain) => domain !== ""),
  )
  .pipe(
    z
      .array(
        z.string().refine(isDomain, {
          error: (issue) => `“${String(issue.input)}” is not a domain. Write it like mail.example.com.`,
        }),
      )
      .max(vendorLimits.fromDomains, { error: `Enter at most ${String(vendorLimits.fromDomains)} domains.` }),
  );

const emptyAsNull = (text: string): string | null => (text === "" ? null : text);

const streamFields = z.object({
  name: name("a name for the stream", vendorLimits.streamName),
  fromDomains,
  providerId: z
    .string()
    .default("")
    .transform(emptyAsNull)
    .refine((id) => id === null || providerById(id) !== null, { error: "Choose a service from the list." }),
  settingId: z.string().max(300).default("").transform(emptyAsNull),
  phiKinds: z
    .array(z.string().refine(isPhiKind, { error: "Choose only kinds from the list." }))
    .max(7)
    .default([]),
  volume: z.string().refine(isMonthlyVolume, { error: "Choose how many messages." }).default("unknown"),
  accountOwner: z.enum(accountOwners, { error: "Choose who owns the account." }).default("unknown"),
});

const settingOfProvider = { path: ["settingId"], error: "Choose a setting of this service." };

function settingFits({ providerId, settingId }: { readonly providerId: string | null; readonly settingId: string | null }): boolean {
  return settingId === null || hasSetting(providerId, settingId);
}

/** A mail stream. The setting must be one of the chosen provider's. */
export const streamInput = streamFields.refine(settingFits, settingOfProvider);
export type StreamInput = z.output<typeof streamInput>;

/** The vendor that a form on its page is about. */
export const ofVendor = z.object({ vendorId: z.string().min(1).max(100) });

/** The stream form as its page sends it: new, and of a stream that is there. */
export const streamNew = streamFields.extend(ofVendor.shape).refine(settingFits, settingOfProvider);
export const streamEdit = streamFields.extend({ ...ofVendor.shape, ...versionedInput.shape }).refine(settingFits, settingOfProvider);

function hasSetting(providerId: string | null, settingId: string): boolean {
  const provider = providerId === null ? null : providerById(providerId);
  return provider !== null && settingOf(provider, settingId) !== null;
}

/** People paste `@example.com`, `*.example.com` and a final dot. */
function bareDomain(text: string): string {
  return text.replace(/^(?:@|\*\.)/, "").replace(/\.$/, "");
}

function isDomain(text: string): boolean {
  const labels = text.split(".");
  return text.length <= 253 && labels.length >= 2 && labels.every((label) => /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/.test(label));
}
