import type { Severity } from "@/core/controls/control";

const severities: readonly Severity[] = ["info", "low", "medium", "high", "critical"];

/** The graver of two severities. */
export function moreSevere(left: Severity, right: Severity): Severity {
  return severities.indexOf(left) >= severities.indexOf(right) ? left : right;
}
