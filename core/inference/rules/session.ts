import type { Severity } from "@/core/controls/control";
import type { CipherFlag } from "@/core/mail/hop";
import type { ControlEffect } from "@/core/inference/effect";
import type { Judged } from "@/core/inference/rules/judged";
import { onDay, traceOf } from "@/core/inference/rules/telling";

/** What the suite of one session shows: TLS 1.3 meets TRN-03; a weak suite fails TRN-04 (RFC 9325 §4.1, §4.2). */
export function cipherEffects(judged: Judged): readonly ControlEffect[] {
  const { observation } = judged;
  const effects: ControlEffect[] = [];
  if (observation.tls === "encrypted" && observation.version === "1.3") {
    effects.push(
      effect(judged, "TRN-03", {
        verdict: "good",
        severity: null,
        rule: "tls-1.3-seen",
        sentence: `TLS 1.3 was used${onDay(observation)}.`,
      }),
    );
  }
  const weak = observation.cipherFlags.filter((flag) => weakSuites[flag] !== undefined);
  if (weak.length > 0) {
    const words = weak.map((flag) => weakSuites[flag]?.words ?? flag).join(", ");
    const severity: Severity = weak.some((flag) => weakSuites[flag]?.severity === "high") ? "high" : "medium";
    const sentence = `The suite ${observation.cipher ?? "of the session"} was used${onDay(observation)}: ${words}.`;
    effects.push(effect(judged, "TRN-04", { verdict: "bad", severity, rule: "weak-suite-observed", sentence }));
  }
  if (observation.cipherFlags.includes("anonymous")) {
    const sentence = `An anonymous suite was used${onDay(observation)}, so no certificate was asked for.`;
    effects.push(effect(judged, "CRT-01", { verdict: "bad", severity: null, rule: "anonymous-suite-observed", sentence }));
  }
  return effects;
}

/** A message that waives TLS by itself shows that the rule has a bypass (RFC 8689 §3). */
export function messageFlagEffects(judged: Judged): readonly ControlEffect[] {
  if (!judged.observation.tlsRequiredNo) return [];
  const sentence = `A message${onDay(judged.observation)} carried “TLS-Required: No”, which lets it leave without TLS whatever the policy says (RFC 8689 §3).`;
  return [effect(judged, "DWG-06", { verdict: "bad", severity: null, rule: "tls-required-no", sentence })];
}

/** Suites that RFC 9325 forbids or advises against. */
const weakSuites: Readonly<Partial<Record<CipherFlag, { readonly severity: Severity; readonly words: string }>>> = {
  rc4: { severity: "high", words: "RC4" },
  null: { severity: "high", words: "no encryption at all" },
  export: { severity: "high", words: "export-grade" },
  "3des": { severity: "medium", words: "3DES" },
  "no-forward-secrecy": { severity: "medium", words: "no forward secrecy" },
  cbc: { severity: "medium", words: "CBC mode" },
  anonymous: { severity: "medium", words: "anonymous" },
};

interface Finding {
  readonly verdict: "good" | "bad";
  readonly severity: Severity | null;
  readonly rule: string;
  readonly sentence: string;
}

function effect(judged: Judged, controlId: string, finding: Finding): ControlEffect {
  return {
    controlId,
    verdict: finding.verdict,
    basis: "observed",
    severity: finding.severity,
    strength: judged.strength,
    at: judged.observation.observedAt,
    // R6 asks about a receiver that has only weak suites.
    rows: controlId === "TRN-04" ? ["R6"] : [],
    trace: traceOf(judged.observation, finding.rule, finding.sentence),
  };
}
