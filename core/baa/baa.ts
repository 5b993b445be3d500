import type { BaaInput } from "@/core/inference/input";

/** A BAA as its page and form need it. */
export interface Baa extends BaaInput {
  readonly organisationParty: string;
  readonly vendorParty: string;
  readonly note: string;
  readonly archived: boolean;
  readonly version: number;
  readonly file: { readonly id: string; readonly name: string; readonly size: number; readonly sha256: string } | null;
}
