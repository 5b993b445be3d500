import { describe, expect, test } from "vitest";
import {
  answers,
  assessment,
  control,
  delivery,
  executedBaa,
  matrix,
  messageObservations,
  openCount,
  panel,
  receiver,
  refusal,
  sentBy,
  shownSetting,
  single,
} from "@/core/scoring/assessment.fixture";
import { infer } from "@/core/inference/infer";
import { score } from "@/core/scoring/score";

const sesSettings = { optional: "tls-policy=OPTIONAL", require: "tls-policy=REQUIRE" } as const;
const fromSes = "from a8-50.smtp-out.amazonses.com (a8-50.smtp-out.amazonses.com. [54.240.8.50])";
const sesMarkers = ["Feedback-ID: 1.us-east-1.abc=:AmazonSES", "X-SES-Outgoing: 2026.05.03-54.240.8.50"];

const gmailTls10 = [
  `Received: ${fromSes}`,
  "        by mx.google.com with ESMTPS id a1si123456qkb.1.2026.05.03.02.30.00",
  "        for <ward@hospital.example.org>",
  "        (version=TLS1 cipher=ECDHE-RSA-AES128-SHA bits=128/128);",
  "        Sun, 03 May 2026 02:30:00 -0700 (PDT)",
  ...sesMarkers,
];
const postfixPlaintext = [
  `Received: from a8-50.smtp-out.amazonses.com (a8-50.smtp-out.amazonses.com [54.240.8.50])`,
  `\tby ${receiver} (Postfix) with ESMTP id 4ABCDEF`,
  "\tfor <ward@hospital.example.org>; Sun,  3 May 2026 09:30:00 +0000 (UTC)",
  ...sesMarkers,
];
const s2 = { streams: sentBy("amazon-ses", sesSettings.require), observations: [shownSetting("amazon-ses", sesSettings.require)] };

describe("reference scenarios", () => {
  test("S1: BAA executed, SES, TLS optional: 4 of 4 open, the BAA does not raise the technical score", () => {
    const input = assessment({ streams: sentBy("amazon-ses", sesSettings.optional) });
    const result = score(input);
    expect(panel(result.inference.exposure)).toEqual({
      plaintext: "open-documented",
      "tls-1.0": "open-documented",
      "tls-1.1": "open-documented",
      "invalid-certificate": "open-documented",
    });
    expect(control(result.inference, "CON-01").status).toBe("met");
    const withoutBaa = score({ ...input, baas: [] });
    expect(withoutBaa.transport).toEqual(result.transport);
    expect(withoutBaa.contract.value ?? 0).toBeLessThan(result.contract.value ?? 0);
  });

  test("S2: REQUIRE shown for the stream covers one gap: 3 of 4 open", () => {
    const result = infer(assessment(s2));
    expect(panel(result.exposure)).toEqual({
      plaintext: "closed-documented",
      "tls-1.0": "open-documented",
      "tls-1.1": "open-documented",
      "invalid-certificate": "open-documented",
    });
    const bases = (slot: "plaintext" | "tls-1.0"): readonly string[] =>
      result.exposure[slot].traces.flatMap((trace) => trace.sources.map((source) => source.basis));
    expect(bases("plaintext")).toContain("api-model");
    expect(bases("tls-1.0")).toContain("interested-third-party-test");
    expect(result.exposure["tls-1.0"].traces[0]?.sentence).toContain("sells an alternative");
    const certificate = result.exposure["invalid-certificate"].traces[0]?.sentence;
    expect(certificate).toContain("a test by a party that sells an alternative, and on nothing else");
    expect(certificate).toContain("covers self-signed and expired certificates only");
    expect(control(result, "TRN-01")).toMatchObject({ status: "met", basis: "documented", confidence: 0.6 });
  });

  test("S2 declared only in the register closes nothing: a claim is no evidence", () => {
    const result = infer(assessment({ streams: s2.streams }));
    expect(panel(result.exposure).plaintext).toBe("unknown-claimed");
    expect(openCount(result.exposure)).toBe(3);
  });

  test("S3: SES without a BAA: critical and capped whatever the TLS", () => {
    const closed = [refusal("no-starttls"), refusal("tls-1.0-only"), refusal("tls-1.1-only"), refusal("self-signed")];
    const result = score(assessment({ baas: [], streams: sentBy("amazon-ses"), observations: closed }));
    expect(control(result.inference, "CON-01")).toMatchObject({ status: "gap", severity: "critical" });
    expect(result.grade).toBe("F");
    expect(result.caps.find((cap) => cap.code === "no-baa-in-force")?.reason).toContain("No BAA is recorded.");
    expect(openCount(result.inference.exposure)).toBe(0);
  });

  test("S4: a boundary hop over TLS 1.0 confirms that slot alone, with the line quoted", () => {
    const result = score(assessment({ ...s2, observations: [...s2.observations, ...messageObservations(gmailTls10)] }));
    expect(panel(result.inference.exposure)).toEqual({
      plaintext: "closed-documented",
      "tls-1.0": "open-confirmed",
      "tls-1.1": "open-documented",
      "invalid-certificate": "open-documented",
    });
    expect(result.inference.exposure["tls-1.0"].traces[0]?.proof?.text).toContain("version=TLS1 ");
    expect(result.caps.map((cap) => cap.code)).toContain("old-tls-observed");
    expect(result.verdict).toMatch(/^Grade [DF]/u);
  });

  test("S5: REQUIRE claimed, plaintext at a host that marks TLS: contradicted, with the likely explanation", () => {
    const observations = messageObservations(postfixPlaintext);
    const said = answers({
      Q1: single("yes"),
      Q15: single("required-all"),
      Q29: matrix("bounced", { R14: "encrypted", R15: "encrypted" }),
    });
    const result = score(assessment({ streams: s2.streams, observations, answers: said }));
    expect(panel(result.inference.exposure)).toEqual({
      plaintext: "open-confirmed",
      "tls-1.0": "open-documented",
      "tls-1.1": "open-documented",
      "invalid-certificate": "open-documented",
    });
    expect(control(result.inference, "TRN-01")).toMatchObject({ status: "contradicted", severity: "critical" });
    expect(control(result.inference, "DWG-01").status).toBe("contradicted");
    const about = result.inference.contradictions.filter((one) => one.controlId === "TRN-01");
    expect(about.map((one) => one.claim.questionId)).toEqual(["Q15", null]);
    expect(about[0]?.claim.text).toContain("Required for all mail");
    expect(about[0]?.observation.text).toContain(`by ${receiver} (Postfix) with ESMTP`);
    expect(about[0]?.hint).toContain("whether the configuration set is attached to this stream");
    expect(result).toMatchObject({ grade: "F", provisional: true });
    expect(result.verdict).toContain("mail was delivered in plaintext on 3 May 2026 (header line quoted)");
    expect(result.inference.followUps[0]).toMatchObject({ questionId: "Q15" });
  });

  test("S6: “We use TLS” means that the default is in control: presumed, vague, asked again", () => {
    const said = answers({ Q1: single("yes"), Q15: single("we-use-tls") });
    const result = infer(assessment({ streams: sentBy("amazon-ses"), answers: said }));
    expect(Object.values(panel(result.exposure))).toEqual(Array(4).fill("open-presumed"));
    expect(control(result, "TRN-01")).toMatchObject({ answerRisk: 1, basis: "answer", status: "gap" });
    expect(control(result, "TRN-01").traces.map((trace) => trace.rule)).toContain("provider-default-applied");
    expect(result.followUps.map((one) => one.questionId)).toContain("Q15");
  });

  test("S7: no provider and no evidence: unknown, which is neither a pass nor an accusation", () => {
    const result = score(assessment());
    expect(Object.values(panel(result.inference.exposure))).toEqual(Array(4).fill("unknown"));
    expect(result.transport).toEqual({ value: null, low: null, high: null, confidence: 0 });
    expect(result.grade).toBeNull();
    expect(result.verdict).toContain("Not graded");
    expect(result.inference.controls).toHaveLength(41);
  });

  test("S8: one header over TLS 1.3 closes nothing; the capability is noted", () => {
    const good = [
      `Received: from mail.vendor.example.com (mail.vendor.example.com [192.0.2.10])`,
      "\t(using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits))",
      "\t(No client certificate requested)",
      `\tby ${receiver} (Postfix) with ESMTPS id 4ABCDEF`,
      "\tfor <ward@hospital.example.org>; Sun,  3 May 2026 09:30:00 +0000 (UTC)",
    ];
    const result = infer(assessment({ observations: messageObservations(good) }));
    expect(Object.values(panel(result.exposure))).toEqual(Array(4).fill("unknown"));
    expect(result.notes.map((note) => note.code)).toContain("capability-not-policy");
    expect(control(result, "TRN-03").status).toBe("met");
    expect(control(result, "TRN-01").status).toBe("unknown");
  });

  test("S9: TLS on the submission hop alone is not delivery evidence, and says so", () => {
    const submission = [
      "Received: from app.vendor.example.com (app.vendor.example.com [192.0.2.44])",
      "\t(using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits))",
      "\t(Authenticated sender: app@vendor.example.com)",
      "\tby smtp.vendor.example.com (Postfix) with ESMTPSA id 4ABCDEF",
      "\tfor <ward@hospital.example.org>; Sun,  3 May 2026 09:29:58 +0000 (UTC)",
    ];
    const observations = messageObservations(submission);
    expect(observations.map((one) => one.kind)).toEqual(["submission-only"]);
    const result = infer(assessment({ observations }));
    expect(panel(result.exposure).plaintext).toBe("unknown");
    expect(result.notes.find((note) => note.code === "not-delivery-evidence")?.sentence).toContain("not delivery evidence");
  });

  test("S10: Mailgun's default checks certificates and falls back to plaintext: critical", () => {
    const result = infer(assessment({ streams: sentBy("mailgun", "require-tls=false,skip-verification=false") }));
    expect(panel(result.exposure)).toEqual({
      plaintext: "open-documented",
      "tls-1.0": "unknown",
      "tls-1.1": "unknown",
      "invalid-certificate": "open-documented (plaintext)",
    });
    expect(control(result, "DWG-04")).toMatchObject({ status: "gap", severity: "critical" });
  });

  test.each([
    ["microsoft-365", "connector=none"],
    ["salesforce", "tls-setting=preferred"],
  ] as const)("S11: %s has a floor without “required”: old receivers get plaintext", (provider, settingId) => {
    const result = infer(assessment({ streams: sentBy(provider, settingId) }));
    expect(panel(result.exposure)).toMatchObject({
      plaintext: "open-documented",
      "tls-1.0": "open-documented (plaintext)",
      "tls-1.1": "open-documented (plaintext)",
    });
    expect(control(result, "DWG-03")).toMatchObject({ status: "gap", severity: "critical" });
    expect(result.exposure["tls-1.0"].traces[0]?.sentence).toContain("sends the message in plaintext");
  });

  test("S12: a self-signed certificate that matches DANE-EE is no finding", () => {
    const result = infer(assessment({ observations: [delivery({ receiverCondition: "dane-ee-match" })] }));
    expect(panel(result.exposure)["invalid-certificate"]).toBe("unknown");
    expect(["CRT-01", "CRT-02", "CRT-03", "CRT-04", "DWG-04"].map((id) => control(result, id).status)).toEqual(Array(5).fill("unknown"));
    expect(result.notes.find((note) => note.code === "dane-ee-match")?.sentence).toContain("RFC 7672 §3.1.1");
  });

  test("S13: an anonymous suite at the boundary confirms that no certificate was checked, without a test", () => {
    const anonymous = [
      "Received: from mail.vendor.example.com (mail.vendor.example.com [192.0.2.10])",
      "\t(using TLSv1.2 with cipher AECDH-AES256-SHA (256/256 bits))",
      "\t(No client certificate requested)",
      `\tby ${receiver} (Postfix) with ESMTPS id 4ABCDEF`,
      "\tfor <ward@hospital.example.org>; Sun,  3 May 2026 09:30:00 +0000 (UTC)",
    ];
    const result = score(assessment({ observations: messageObservations(anonymous, "not-recorded") }));
    expect(panel(result.inference.exposure)["invalid-certificate"]).toBe("open-confirmed");
    expect(control(result.inference, "CRT-01").status).toBe("gap");
    expect(result.caps.map((cap) => cap.code)).toContain("invalid-certificate-accepted");
  });

  test("S14: a receiver that never records TLS leaves it unknown", () => {
    const groups = [
      "Received: from a8-50.smtp-out.amazonses.com (a8-50.smtp-out.amazonses.com [54.240.8.50])",
      " by mx.groups.io with SMTP id abc.1.1777800600;",
      " Sun, 03 May 2026 09:30:00 +0000",
    ];
    const observations = messageObservations(groups);
    expect(observations.map((one) => (one.kind === "delivery" ? one.tls : null))).toEqual(["unknown"]);
    const result = infer(assessment({ observations }));
    expect(panel(result.exposure).plaintext).toBe("unknown");
    expect(result.notes.map((note) => note.code)).toContain("tls-not-recorded");
  });

  test("S15: TLS-Required: No is a bypass of the rule", () => {
    const result = infer(assessment({ observations: [delivery({ tlsRequiredNo: true })] }));
    expect(control(result, "DWG-06")).toMatchObject({ status: "gap", basis: "observed" });
    expect(control(result, "DWG-06").traces[0]?.sentence).toContain("RFC 8689 §3");
  });

  test.each([
    ["the BAA names Resend", [{ ...executedBaa, providersNamed: ["resend"] as const }]],
    ["there is no BAA", []],
  ])("S16: %s, headers show SES: the contract party is not the host that sends", (_, baas) => {
    const observations = [delivery({ provider: "amazon-ses" })];
    const result = score(assessment({ baas, observations, streams: sentBy("amazon-ses") }));
    expect(control(result.inference, "CON-02").status).toBe(baas.length > 0 ? "contradicted" : "gap");
    expect(control(result.inference, "CON-04").status).toBe("gap");
    expect(control(result.inference, "CON-04").traces[0]?.sentence).toContain("the contract party is not the host that sends");
    expect(Object.values(panel(result.inference.exposure))).toEqual(Array(4).fill("open-presumed"));
    expect(result.provisional).toBe(baas.length > 0);
  });

  test("S18: self-signed receiver, delivered over TLS 1.3: the certificate slot is open, whatever the version", () => {
    const result = score(assessment({ observations: [delivery({ receiverCondition: "self-signed", class: "lab", grade: "E5" })] }));
    expect(panel(result.inference.exposure)).toEqual({
      plaintext: "unknown",
      "tls-1.0": "unknown",
      "tls-1.1": "unknown",
      "invalid-certificate": "open-confirmed",
    });
    expect(control(result.inference, "CRT-04").status).toBe("gap");
    expect(result.inference.notes.map((note) => note.code)).not.toContain("capability-not-policy");
  });

  test("S19: a refusal by a TLS 1.0-only receiver closes that slot and no other", () => {
    const result = infer(assessment({ observations: [refusal("tls-1.0-only")] }));
    expect(panel(result.exposure)).toEqual({
      plaintext: "unknown",
      "tls-1.0": "closed-refusal",
      "tls-1.1": "unknown",
      "invalid-certificate": "unknown",
    });
    expect(control(result, "TRN-02").status).toBe("unknown");
  });

  test("S20: a setting that no catalogue entry knows as proof of delivery changes nothing and says why", () => {
    const before = infer(assessment({ streams: sentBy("amazon-ses") }));
    const after = infer(
      assessment({ streams: sentBy("amazon-ses"), observations: [shownSetting("amazon-ses", "receipt-rule-tls-policy=Require")] }),
    );
    expect(after.exposure).toEqual(before.exposure);
    expect(after.controls).toEqual(before.controls);
    expect(after.notes.map((note) => note.code)).toContain("setting-not-used");
  });

  test("S21: SendGrid with TLS, certificate and 1.2 required: 0 of 4 open, still without a dated test", () => {
    const settingId = "enforced-tls:require_tls=true,require_valid_cert=true,version=1.2";
    const result = infer(assessment({ streams: sentBy("sendgrid", settingId), observations: [shownSetting("sendgrid", settingId)] }));
    expect(Object.values(panel(result.exposure))).toEqual(Array(4).fill("closed-documented"));
    expect(control(result, "EVD-02").status).toBe("unknown");
    expect(result.evidenceRequests.map((one) => one.controlId)).toContain("EVD-02");
  });

  test("S22: the same with version 1.1: the default value leaves TLS 1.1 open", () => {
    const settingId = "enforced-tls:require_tls=true,require_valid_cert=true,version=1.1";
    const result = infer(assessment({ streams: sentBy("sendgrid", settingId), observations: [shownSetting("sendgrid", settingId)] }));
    expect(panel(result.exposure)).toEqual({
      plaintext: "closed-documented",
      "tls-1.0": "closed-documented",
      "tls-1.1": "open-documented",
      "invalid-certificate": "closed-documented",
    });
    expect(control(result, "TRN-02").status).toBe("gap");
  });

  test("S23: a full matrix of “bounced” without evidence is a claim, with a list of what would prove it", () => {
    const said = answers({ Q1: single("yes"), Q29: matrix("bounced", { R14: "encrypted", R15: "encrypted" }) });
    const result = score(assessment({ answers: said }));
    expect(Object.values(panel(result.inference.exposure))).toEqual(Array(4).fill("unknown-claimed"));
    const claimed = ["DWG-01", "DWG-02", "DWG-03", "DWG-04", "CRT-01", "CRT-02", "CRT-03", "CRT-04"];
    expect(claimed.map((id) => control(result.inference, id).status)).toEqual(claimed.map(() => "claimed"));
    expect(result.parts.find((part) => part.controlId === "DWG-01")?.residual).toBe(0.4);
    const asked = result.inference.evidenceRequests.map((one) => one.controlId);
    expect(claimed.every((id) => asked.includes(id))).toBe(true);
  });
});
