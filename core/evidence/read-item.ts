import { detectArtefact } from "@/core/evidence/artefact-kind";
import { keepTraceHeaders, type DroppedContent } from "@/core/evidence/kept-headers";
import { analyseMessage } from "@/core/evidence/message";
import { readProviderSetting } from "@/core/evidence/provider-settings";
import type { StoredArtefact } from "@/core/evidence/stored-artefact";
import type { Problem } from "@/core/mail/problem";

/** What the item becomes: the text that is kept, what was left out, and what was read from the kept text. */
export interface ReadItem {
  readonly kind: "message" | "headers" | "provider-setting";
  readonly keptText: string;
  readonly dropped: DroppedContent;
  readonly artefact: StoredArtefact;
}

export type ReadOutcome =
  | { readonly ok: true; readonly item: ReadItem }
  /** It says nothing about TLS, or cannot be read here; `reason` is for the person and says what to bring instead. */
  | { readonly ok: false; readonly code: string; readonly reason: string };

export interface ItemToRead {
  readonly text: string;
  /** The organisation's own receiving hosts. */
  readonly receivers: readonly string[];
  /** Index of the boundary hop chosen by a person. */
  readonly correctedBoundary?: number;
}

/**
 * Reads a pasted or uploaded text as evidence, in the browser for the preview and again on the server for the truth. Only
 * trace headers are kept; the facts are read from the kept text, so that every position points into what is stored.
 */
export function readItem(input: ItemToRead): ReadOutcome {
  const detected = detectArtefact(input.text);
  if (!detected.readable) return { ok: false, code: detected.kind, reason: detected.reason ?? unreadable };
  if (detected.kind === "provider-setting") return readSetting(input.text);
  const kept = keepTraceHeaders(input.text);
  const { value: message, problems } = analyseMessage({ ...input, text: kept.value.text });
  const artefact: StoredArtefact = { kind: "message", message, problems: joined(kept.problems, problems) };
  const kind = detected.kind === "message" ? "message" : "headers";
  return { ok: true, item: { kind, keptText: kept.value.text, dropped: kept.value.dropped, artefact } };
}

function readSetting(text: string): ReadOutcome {
  const { value: setting, problems } = readProviderSetting(text);
  if (setting === null) {
    const [first] = problems;
    return { ok: false, code: first?.code ?? "unknown", reason: first?.message ?? unreadable };
  }
  const dropped: DroppedContent = { bodyCharacters: 0, fields: [] };
  return {
    ok: true,
    item: { kind: "provider-setting", keptText: text, dropped, artefact: { kind: "provider-setting", setting, problems } },
  };
}

/** What only the first pass noticed stood in text that is gone, so it has no place in what is kept. */
function joined(first: readonly Problem[], second: readonly Problem[]): readonly Problem[] {
  const only = first.filter((problem) => !second.some((other) => other.code === problem.code));
  return [...only.map((problem) => ({ ...problem, span: null })), ...second];
}

const unreadable = "This is nothing that Mailwitness can read.";
