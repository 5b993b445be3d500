import { describe, expect, test } from "vitest";
import { analyseMessage } from "@/core/evidence/message";
import type { Inference } from "@/core/inference/outcome";
import { effectsOf } from "./effects-of";
import { freshnessWords } from "./freshness-words";
import { limitsOf } from "./limits-of";

const line = (how: string) =>
  `Received: from a.vendor.example (a.vendor.example [203.0.113.5])${how}\n by mx.clinic.example.com (Postfix) with ESMTPS id 1; Mon, 02 Nov 2026 10:00:00 +0000\n`;
const tls = line(" (using TLSv1.2 with cipher ECDHE-RSA-AES256-GCM-SHA384 (256/256 bits))");
const message = (text: string) =>
  ({ kind: "message", message: analyseMessage({ text, receivers: ["clinic.example.com"] }).value, problems: [] }) as const;

const nothingNoted: ReadonlySet<string> = new Set();

describe("what an item cannot say", () => {
  test("a good delivery says nothing about policy or certificates", () => {
    const said = limitsOf({ artefact: message(tls), receiverCondition: "not-recorded" }, nothingNoted).join(" ");
    expect(said).toContain("does not show that the sender would refuse");
    expect(said).toContain("nothing about certificates");
    expect(said).toContain("not recorded");
  });
  test("what the result notes itself is not said twice", () => {
    const noted = new Set(["capability-not-policy"]);
    expect(limitsOf({ artefact: message(tls), receiverCondition: "production" }, noted).join(" ")).not.toContain("would refuse");
  });
  test("with a recorded bad certificate it does say something about certificates", () => {
    expect(limitsOf({ artefact: message(tls), receiverCondition: "expired" }, nothingNoted).join(" ")).not.toContain("certificates");
  });
  test("a submission and a text without hops say nothing about delivery", () => {
    const submitted = message(tls.replace("ESMTPS", "ESMTPSA"));
    expect(limitsOf({ artefact: submitted, receiverCondition: "production" }, nothingNoted)).toEqual([
      expect.stringContaining("submission"),
    ]);
    expect(limitsOf({ artefact: message("From: a@b.example\n"), receiverCondition: "production" }, nothingNoted)).toHaveLength(1);
  });
});

describe("freshness", () => {
  const at = (iso: string) => freshnessWords({ class: "header", at: iso }, "2026-11-23T00:00:00Z");
  test.each([
    ["2026-11-22T00:00:00Z", "Fresh", "1 day old"],
    ["2026-05-27T00:00:00Z", "Fresh", "180 days old"],
    ["2026-03-01T00:00:00Z", "Ageing", "267 days old"],
    ["2025-01-01T00:00:00Z", "Stale", "counts 30 %"],
  ])("%s is %s", (iso, word, detail) => {
    expect(at(iso).word).toBe(word);
    expect(at(iso).detail).toContain(detail);
  });
});

describe("what a result took from an item", () => {
  const trace = (evidenceId: string | null, sentence: string) => ({
    rule: "r",
    sentence,
    streamId: "s",
    observationId: null,
    evidenceId,
    questionId: null,
    proof: null,
    sources: [],
  });
  const unknown = { state: "unknown", claim: null, traces: [] } as const;
  const closed = { state: "closed", basis: "refusal", traces: [trace("mine", "Refused."), trace("other", "Also refused.")] } as const;
  const open = { state: "open", basis: "confirmed", asPlaintext: false, traces: [trace("mine", "Seen.")] } as const;
  const inference = {
    exposure: { plaintext: unknown, "tls-1.0": open, "tls-1.1": unknown, "invalid-certificate": unknown },
    streams: [{ streamId: "s", exposure: { plaintext: closed, "tls-1.0": open, "tls-1.1": unknown, "invalid-certificate": unknown } }],
    controls: [],
    contradictions: [],
    notes: [{ code: "n", sentence: "A note.", streamId: null, evidenceId: "mine" }],
    followUps: [],
    evidenceRequests: [],
  } satisfies Inference;

  const mine = { id: "mine", kind: "message" } as const;

  test("a slot that only one stream closes is told, each sentence once", () => {
    expect(effectsOf(inference, mine).slots).toEqual([
      { mode: "plaintext", moved: { verdict: "closes", basis: "refusal" }, sentences: ["Refused."] },
      { mode: "tls-1.0", moved: { verdict: "opens", basis: "confirmed" }, sentences: ["Seen."] },
    ]);
    expect(effectsOf(inference, mine).notes).toMatchObject([{ sentence: "A note." }]);
  });
  test("a setting documents, also where another item was seen", () => {
    const moved = effectsOf(inference, { id: "mine", kind: "provider-setting" }).slots.map((slot) => slot.moved);
    expect(moved).toEqual([
      { verdict: "closes", basis: "documented" },
      { verdict: "opens", basis: "documented" },
    ]);
  });
  test("another item moved nothing", () => {
    expect(effectsOf(inference, { id: "third", kind: "message" })).toEqual({ slots: [], controls: [], refutes: [], notes: [] });
  });
});
