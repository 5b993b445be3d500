import type { Control } from "@/core/controls/control";
import { certificateValidationControls } from "@/core/controls/catalogue/certificate-validation";
import { contentFallbackControls } from "@/core/controls/catalogue/content-fallback";
import { contractControls } from "@/core/controls/catalogue/contract";
import { downgradeBehaviourControls } from "@/core/controls/catalogue/downgrade-behaviour";
import { evidenceAndLoggingControls } from "@/core/controls/catalogue/evidence-and-logging";
import { incidentResponseControls } from "@/core/controls/catalogue/incident-response";
import { policyDiscoveryControls } from "@/core/controls/catalogue/policy-discovery";
import { senderAuthenticationControls } from "@/core/controls/catalogue/sender-authentication";
import { transportEncryptionControls } from "@/core/controls/catalogue/transport-encryption";

const catalogue = [
  ...contractControls,
  ...transportEncryptionControls,
  ...certificateValidationControls,
  ...downgradeBehaviourControls,
  ...policyDiscoveryControls,
  ...senderAuthenticationControls,
  ...evidenceAndLoggingControls,
  ...incidentResponseControls,
  ...contentFallbackControls,
] as const;

/** The id of a control; the compiler knows all 41. */
export type ControlId = (typeof catalogue)[number]["id"];

/** All 41 controls in the order in which screens, reports and exports show them. */
export const controls: readonly Control[] = catalogue;

const byId: ReadonlyMap<string, Control> = new Map(controls.map((control) => [control.id, control]));

/** The control with this id, or null: ids also come from stored results and imported files. */
export function controlById(id: string): Control | null {
  return byId.get(id) ?? null;
}
