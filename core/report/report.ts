import type { ReportData } from "./report.schema";

/**
 * Everything a report says, frozen as plain JSON. PDF, CSV, XLSX and JSON are renderings of it and add nothing. The shape is
 * written once, in `report.schema.ts`, which also makes the published JSON Schema.
 */
export type ReportModel = DeepReadonly<ReportData>;

export type ReportSlot = ReportModel["decision"]["exposure"][number];
export type ReportGroup = ReportModel["results"][number];
export type ReportControl = ReportGroup["controls"][number];
export type ReportObservation = ReportControl["observations"][number];
export type ReportContradiction = ReportModel["contradictions"][number];
export type ReportFinding = ReportModel["findings"][number];
export type ReportEvidence = ReportModel["evidence"][number];

type DeepReadonly<T> = T extends readonly (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
    : T;
