import type { Exposure } from "@/core/inference/failure-mode";
import type { Assurance, Cap, Part } from "@/core/scoring/result";

export const now = "2026-05-20T09:00:00Z";

export const mixed: Exposure = {
  plaintext: { state: "open", basis: "confirmed", asPlaintext: false, traces: [] },
  "tls-1.0": { state: "open", basis: "documented", asPlaintext: true, traces: [] },
  "tls-1.1": { state: "open", basis: "presumed", asPlaintext: false, traces: [] },
  "invalid-certificate": { state: "unknown", claim: "closed", traces: [] },
};

export const closed: Exposure = {
  plaintext: { state: "closed", basis: "refusal", traces: [] },
  "tls-1.0": { state: "closed", basis: "documented", traces: [] },
  "tls-1.1": { state: "closed", basis: "documented", traces: [] },
  "invalid-certificate": { state: "unknown", claim: null, traces: [] },
};

const slot = { state: "unknown", claim: null, traces: [] } as const;
export const unknown: Exposure = { plaintext: slot, "tls-1.0": slot, "tls-1.1": slot, "invalid-certificate": slot };

export const transport: Assurance = { value: 46, low: 31, high: 72, confidence: 0.52 };
export const contract: Assurance = { value: 88, low: 84, high: 91, confidence: 0.9 };
export const nothing: Assurance = { value: null, low: null, high: null, confidence: null };

export const caps: readonly Cap[] = [
  { code: "old-tls-observed", grade: "D", reason: "A patient message was delivered over TLS 1.0 on 3 May 2026." },
  { code: "open-critical-contradiction", grade: "C", reason: "The vendor's answer on the minimum version is contradicted by a header." },
];

const part = (controlId: string, rest: Omit<Part, "controlId" | "group">): Part => ({ controlId, group: "transport-encryption", ...rest });

export const parts: readonly Part[] = [
  part("TRN-02", { severity: "critical", status: "contradicted", weight: 25, residual: 1.2, confidence: 0.9 }),
  part("TRN-01", { severity: "critical", status: "met", weight: 25, residual: 0, confidence: 0.9 }),
  part("CRT-01", { severity: "high", status: "claimed", weight: 15, residual: 0.4, confidence: 0.25 }),
  part("DWG-03", { severity: "high", status: "gap", weight: 15, residual: 1, confidence: 0.6 }),
  part("POL-02", { severity: "medium", status: "unknown", weight: 7, residual: 0.8, confidence: 0 }),
  part("DWG-06", { severity: "low", status: "not-applicable", weight: 0, residual: 0, confidence: 0 }),
];

export const oldTlsLine =
  "Received: from out-7.mail.alder.example.net (out-7.mail.alder.example.net [203.0.113.9])\n\t(using TLSv1 with cipher ECDHE-RSA-AES256-SHA (256/256 bits))\n\tby mx1.northfield.example.com (Postfix) with ESMTPS id 4TkQ2x0wZ1z9s\n\tfor <results@northfield.example.com>; Sun, 03 May 2026 14:02:11 +0000 (UTC)";

/** A whole path: submission, the vendor's own hop, the boundary, and a hop inside. */
export const headerText = `Received: from mx1.northfield.example.com (mx1.northfield.example.com [10.0.0.5])
	by store.northfield.example.com (Postfix) with ESMTP id 9A1B2C3D4E
	for <results@northfield.example.com>; Sun, 03 May 2026 14:02:14 +0000 (UTC)
${oldTlsLine}
Received: from app-2.alder.example.net (app-2.alder.example.net [203.0.113.40])
	(using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits))
	by out-7.mail.alder.example.net (Postfix) with ESMTPS id 7C6D5E4F3A
	for <results@northfield.example.com>; Sun, 03 May 2026 14:01:02 +0000 (UTC)
Received: from worker (localhost [127.0.0.1])
	by app-2.alder.example.net (Postfix) with ESMTP id 1F2E3D4C5B
	for <results@northfield.example.com>; Sun, 03 May 2026 14:01:01 +0000 (UTC)
From: results@alder.example.net
Date: Sun, 03 May 2026 14:01:00 +0000
`;
