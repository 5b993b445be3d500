import type { ReceiverCondition } from "@/core/evidence/condition";
import type { EvidenceClass, EvidenceGrade } from "@/core/evidence/grade";
import type { MessageArtefact } from "@/core/evidence/message";
import type { Observation } from "@/core/evidence/observation";
import { observeMessage } from "@/core/evidence/observe";
import type { ProviderSettingArtefact } from "@/core/evidence/provider-settings";
import type { Problem } from "@/core/mail/problem";

/** Grows when the reader's output changes; an item read by an older one is read again from what was kept. */
export const PARSER_VERSION = "2026.1";

/** What the server read from an item, as it is stored beside it. */
export type StoredArtefact =
  | { readonly kind: "message"; readonly message: MessageArtefact; readonly problems: readonly Problem[] }
  | { readonly kind: "provider-setting"; readonly setting: ProviderSettingArtefact; readonly problems: readonly Problem[] }
  | { readonly kind: "document"; readonly problems: readonly Problem[] };

/** The item around the artefact. */
export interface StoredItem {
  readonly evidenceId: string;
  readonly streamId: string | null;
  readonly grade: EvidenceGrade;
  readonly class: EvidenceClass;
  /** ISO date-time. */
  readonly collectedAt: string;
  readonly receiverCondition: ReceiverCondition;
}

/** The typed facts of a stored item. A document is kept for people to read: it gives none. */
export function observationsOf(artefact: StoredArtefact, item: StoredItem): readonly Observation[] {
  if (artefact.kind === "message") return observeMessage(artefact.message, item);
  if (artefact.kind === "document") return [];
  const { setting } = artefact;
  const pairs = Object.entries(setting.values).map(([name, value]) => `${name} = ${value}`);
  return [
    {
      kind: "setting",
      id: `${item.evidenceId}:0:setting`,
      evidenceId: item.evidenceId,
      streamId: item.streamId,
      grade: item.grade,
      class: item.class,
      direction: "vendor-to-us",
      observedAt: null,
      collectedAt: item.collectedAt,
      proof: { text: pairs.join(", "), line: 1, span: null },
      provider: setting.provider,
      settingId: setting.settingId,
      values: setting.values,
    },
  ];
}
