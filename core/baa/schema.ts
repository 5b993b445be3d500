import { z } from "zod";
import { baaStatuses } from "@/core/baa/baa";
import { isBaaElementId } from "@/core/baa/elements";
import { baaFileRefusal } from "@/core/baa/file";
import { isIsoDate } from "@/core/calendar/iso-date";
import { isProviderId } from "@/core/providers/catalogue";

const optionalDate = z
  .string()
  .trim()
  .default("")
  .refine((text) => text === "" || isIsoDate(text), { error: "Enter a real date, like 2026-03-31, or leave it empty." })
  .transform((text) => (text === "" ? null : text));

const party = z.string().trim().max(200, { error: "Use at most 200 characters for a party's name." }).default("");

const baaFields = z.object({
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
});

const inOrder = { path: ["expiresOn"], error: "The last day is before the first." };

function datesInOrder({ effectiveOn, expiresOn }: { readonly effectiveOn: string | null; readonly expiresOn: string | null }): boolean {
  return effectiveOn === null || expiresOn === null || effectiveOn <= expiresOn;
}

/** A BAA as the form sends it. `elementsFound` tells whether the elements were reviewed at all. */
export const baaInput = baaFields.refine(datesInOrder, inOrder);
export type BaaFormInput = z.output<typeof baaInput>;

/** Enough of a browser's `File`; an empty choice comes as one without name and bytes. */
export interface PostedFile {
  readonly name: string;
  readonly size: number;
  readonly type: string;
  arrayBuffer(): Promise<ArrayBuffer>;
}

function isFile(value: unknown): value is PostedFile {
  return typeof value === "object" && value !== null && "arrayBuffer" in value && "size" in value && "name" in value;
}

const file = z
  .custom<PostedFile>(isFile)
  .optional()
  .transform((chosen) => (chosen === undefined || (chosen.size === 0 && chosen.name === "") ? null : chosen))
  .superRefine((chosen, context) => {
    const refusal = chosen === null ? null : baaFileRefusal(chosen);
    if (refusal !== null) context.addIssue({ code: "custom", message: refusal });
  });

/** The form of an agreement with its signed copy, and the version that the editor saw; 0 for a new one. */
export const baaPost = baaFields
  .extend({
    version: z.coerce.number().int().min(0).default(0),
    file,
  })
  .refine(datesInOrder, inOrder);

/** The element ids found in the text, in order and each once; null when the text was not reviewed. */
export function elementsFound(input: Pick<BaaFormInput, "elementsReviewed" | "elements">): readonly string[] | null {
  if (input.elementsReviewed === "no") return null;
  return [...new Set(input.elements)].toSorted((a, b) => Number(a.slice(1)) - Number(b.slice(1)));
}
