/** Something that the command palette found by its name. */
export interface FoundObject {
  readonly kind: "vendor" | "assessment" | "stream";
  readonly id: string;
  readonly vendorId: string;
  /** What it is called. */
  readonly label: string;
  /** What tells it from its neighbours, e.g. the vendor of an assessment. */
  readonly detail: string;
}
