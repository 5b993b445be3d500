import "server-only";
import { receiverConditions, type ReceiverCondition } from "@/core/evidence/condition";
import type { EvidenceClass, EvidenceGrade } from "@/core/evidence/grade";

const grades: readonly EvidenceGrade[] = ["E5", "E4", "E3", "E2", "E1", "E0"];
const classes: readonly EvidenceClass[] = ["lab", "dns", "header", "independent-report", "configuration", "policy", "baa"];

/** A grade or class that nobody knows counts as the weakest. */
export const toGrade = (text: string): EvidenceGrade => grades.find((grade) => grade === text) ?? "E0";
export const toClass = (text: string): EvidenceClass => classes.find((kind) => kind === text) ?? "policy";

export const toCondition = (text: string): ReceiverCondition =>
  receiverConditions.find((condition) => condition === text) ?? "not-recorded";
