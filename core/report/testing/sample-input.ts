import type { Observation } from "@/core/evidence/observation";
import type { AssessmentInput } from "@/core/inference/input";
import type { Answer, AnswerValue } from "@/core/questionnaire/answer";
import { core20261 } from "@/core/questionnaire/catalogue/core-2026-1";
import type { ReportEvidenceRow, ReportInput } from "@/core/report/report-input";
import { METHOD_VERSION } from "@/core/scoring/method";
import { score } from "@/core/scoring/score";

/**
 * An invented vendor for tests: two streams over Amazon SES, a claim that everything is sent with TLS, one stream seen in plaintext
 * and one over TLS 1.0. `text` replaces every text that a vendor or an analyst writes: for tests with hostile text.
 */
export function sampleReportInput(text: string | null = null): ReportInput {
  const say = (usual: string): string => text ?? usual;
  const input = sampleAssessment(say);
  return {
    id: "0199f3c2-7d1a-7000-8000-00000000a001",
    reference: "R-2026-0007",
    createdAt: "2026-11-23T09:15:00.000Z",
    createdBy: say("Dana Fields"),
    demo: text === null,
    organisation: say("Example Regional Health"),
    vendor: { id: "v1", name: say("Lumen Results Portal"), website: say("https://lumen.example.com") },
    assessment: { reference: "A-0042", state: "decided", sentAt: "2026-10-01T08:00:00.000Z", submittedAt: "2026-10-19T16:40:00.000Z" },
    decision: {
      decision: "approved-with-conditions",
      reason: say("Results go through the portal until Require TLS is shown on both streams."),
      by: say("Robin Ames"),
      at: "2026-11-20T14:05:00.000Z",
    },
    nextReviewOn: "2027-02-20",
    input,
    result: score(input),
    inputSha256: "5f3c0a1b".repeat(8),
    streams: {
      s1: { fromDomains: ["results.lumen.example.com"], accountOwner: "vendor" },
      s2: { fromDomains: ["billing.lumen.example.com"], accountOwner: "vendor" },
    },
    baas: { b1: { organisationParty: say("Example Regional Health"), vendorParty: say("Lumen Health Services LLC") } },
    evidence: sampleEvidence(say),
    attestations: [
      {
        name: say("Kim Osei"),
        role: say("Head of platform"),
        at: "2026-10-19T16:40:00.000Z",
        statement: say("To the best of my knowledge these answers describe how we send mail today."),
        answersSha256: "9d2e".repeat(16),
      },
    ],
    resolutions: {},
  };
}

type Say = (usual: string) => string;

function sampleAssessment(say: Say): AssessmentInput {
  return {
    methodVersion: METHOD_VERSION,
    asOf: "2026-11-23T09:00:00.000Z",
    vendorHandlesPhi: true,
    streams: [
      {
        id: "s1",
        name: say("Lab results"),
        provider: "amazon-ses",
        settingId: "tls-policy=REQUIRE",
        phi: ["results"],
        volume: "10000-or-more",
      },
      { id: "s2", name: say("Billing notices"), provider: "amazon-ses", settingId: null, phi: ["billing"], volume: "under-10000" },
    ],
    baas: [
      {
        id: "b1",
        status: "executed",
        signedOn: "2025-02-03",
        effectiveOn: "2025-02-10",
        expiresOn: "2028-02-10",
        elements: ["B1", "B2", "B3", "B4", "B5", "B6", "B7", "B8", "B9", "B10", "B11"],
        providersNamed: ["amazon-ses"],
        hasFile: true,
      },
    ],
    questionnaire: core20261,
    answers: Object.fromEntries(sampleAnswers(say).map((answer) => [answer.questionId, answer])),
    observations: sampleObservations(say),
    resolvedContradictions: {},
  };
}

function sampleAnswers(say: Say): readonly Answer[] {
  return [
    answer("Q1", { type: "single", choice: "yes" }),
    answer("Q4", { type: "single", choice: "executed-in-term" }),
    answer("Q15", { type: "single", choice: "required-all" }, say("Set on every configuration set since March.")),
    answer("Q18", { type: "single", choice: "tls-1.2" }),
    answer("Q25", { type: "single", choice: "certificates-used" }, say("Handled by the provider.")),
    answer("Q29", { type: "matrix", cells: { R1: "bounced", R2: "bounced", R4: "bounced", R5: "bounced", R7: "unknown", R8: "unknown" } }),
    answer("Q31", { type: "single", choice: "log-only" }),
  ];
}

function answer(questionId: string, value: AnswerValue, comment = ""): Answer {
  return { questionId, status: "answered", value, comment, notApplicableReason: "" };
}

function sampleObservations(say: Say): readonly Observation[] {
  const plain = say(
    "from a8-57.smtp-out.ses.example.net (a8-57.smtp-out.ses.example.net [192.0.2.57]) by mx1.regional-health.example.org (Postfix) with ESMTP id 4XyzAB1cd2z9 for <intake@regional-health.example.org>; Sun, 3 May 2026 10:12:31 +0000 (UTC)",
  );
  const old = say(
    "from a9-12.smtp-out.ses.example.net (a9-12.smtp-out.ses.example.net [192.0.2.112]) (using TLSv1 with cipher ECDHE-RSA-AES256-SHA (256/256 bits)) by mx1.regional-health.example.org (Postfix) with ESMTPS id 4XyzCD3ef4z1; Tue, 5 May 2026 07:44:02 +0000 (UTC)",
  );
  return [
    delivery("e1", "s1", { tls: "plaintext", version: null, text: plain }),
    delivery("e2", "s2", { tls: "encrypted", version: "1.0", text: old }),
  ];
}

function delivery(
  evidenceId: string,
  streamId: string,
  seen: { tls: "plaintext" | "encrypted"; version: "1.0" | null; text: string },
): Observation {
  return {
    kind: "delivery",
    id: `${evidenceId}/0/0`,
    evidenceId,
    streamId,
    grade: "E4",
    class: "header",
    direction: "vendor-to-us",
    observedAt: evidenceId === "e1" ? "2026-05-03T10:12:31.000Z" : "2026-05-05T07:44:02.000Z",
    collectedAt: "2026-05-06T09:00:00.000Z",
    proof: { text: seen.text, line: evidenceId === "e1" ? 3 : 5, span: null },
    tls: seen.tls,
    tlsBasis: seen.tls === "plaintext" ? "absence-on-reliable-mta" : "clause",
    version: seen.version,
    versionMin: seen.version,
    versionMax: seen.version,
    versionBasis: seen.version === null ? "none" : "explicit",
    cipher: seen.version === null ? null : "ECDHE-RSA-AES256-SHA",
    cipherFlags: seen.version === null ? [] : ["cbc"],
    boundaryBasis: "configured",
    by: "mx1.regional-health.example.org",
    fromIp: "192.0.2.57",
    receiverCondition: "production",
    receiverFloor: { minimumVersion: "1.0", acceptsPlaintext: true },
    provider: "amazon-ses",
    tlsRequiredNo: false,
  };
}

function sampleEvidence(say: Say): readonly ReportEvidenceRow[] {
  const base = {
    kind: "headers",
    grade: "E4",
    class: "header",
    collectedAt: "2026-05-06T09:00:00.000Z",
    receiverCondition: "production",
  } as const;
  return [
    {
      ...base,
      id: "e1",
      title: say("Lab result notice, 3 May"),
      fileName: say("lab-result-notice.eml"),
      sha256: "0a1b2c3d".repeat(8),
      size: 4312,
      observedAt: "2026-05-03T10:12:31.000Z",
      collectedBy: say("Dana Fields"),
      streamId: "s1",
      dropped: say("the body and 2 attachments"),
      withdrawnReason: null,
    },
    {
      ...base,
      id: "e2",
      title: say("Billing notice, 5 May"),
      fileName: say("billing-notice.eml"),
      sha256: "4e5f6a7b".repeat(8),
      size: 3988,
      observedAt: "2026-05-05T07:44:02.000Z",
      collectedBy: say("Dana Fields"),
      streamId: "s2",
      dropped: "",
      withdrawnReason: null,
    },
    {
      ...base,
      id: "e3",
      title: say("Header of an internal test"),
      fileName: say("internal.eml"),
      sha256: "8c9d0e1f".repeat(8),
      size: 1200,
      observedAt: null,
      collectedBy: say("Dana Fields"),
      streamId: null,
      dropped: "",
      withdrawnReason: say("It never left our own network."),
    },
  ];
}
