import { z } from "zod";
import { baaStatuses } from "@/core/baa/baa";
import { isBaaElementId } from "@/core/baa/elements";
import { isIsoDate } from "@/core/calendar/iso-date";
import { isProviderId } from "@/core/providers/catalogue";

const optionalDate = z
  .string()
  .trim()
  .default("")
  .refine((text) => text === "" || isIsoDate(text), { error: "Enter a real date, like 2026-03-31, or leave it empty." })
  .transform((text) => (text === "" ? null : text));

const party = z.string().trim().max(200, { error: "Use at most 200 characters for a party's name." }).default("");

/** A BAA as the form sends it. `elementsFound` tells whether the elements were reviewed at all. */
export const baaInput = z
  .object({
    status: z.enum(baaStatuses, { error: "Choose where the agreement stands." }),
    organisationParty: party,
    vendorParty: party,
    signedOn: optionalDate,
    effectiveOn: optionalDate,
    expiresOn: optionalDate,
    elementsReviewed: z.enum(["yes", "no"], { error: "Choose whether the text was reviewed." }).default("no"),
    elements: z
      .array(z.string().refine(isBaaElementId, { error: "Choose only elements from the list." }))
      .max(13)
      .default([]),
    providersNamed: z
      .array(z.string().refine(isProviderId, { error: "Choose only services from the list." }))
      .max(50)
      .default([]),
    note: z.string().trim().max(4000, { error: "Use at most 4000 characters for the note." }).default(""),
  })
  .refine(({ effectiveOn, expiresOn }) => effectiveOn === null || expiresOn === null || effectiveOn <= expiresOn, {
    path: ["expiresOn"],
    error: "The end date is before the start date.",
  });
export type BaaFormInput = z.output<typeof baaInput>;

/** The element ids found in the text, in order and each once; null when the text was not reviewed. */
export function elementsFound(input: Pick<BaaFormInput, "elementsReviewed" | "elements">): readonly string[] | null {
  if (input.elementsReviewed === "no") return null;
  return [...new Set(input.elements)].toSorted((a, b) => Number(a.slice(1)) - Number(b.slice(1)));
}
