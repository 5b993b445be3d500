import { describe, expect, test } from "vitest";
import { infer } from "@/core/inference/infer";
import {
  answers,
  assessment,
  control,
  delivery,
  executedBaa,
  matrix,
  panel,
  plaintextSession,
  refusal,
  sentBy,
  shownSetting,
  single,
  stream,
  tls10Session,
} from "@/core/scoring/assessment.fixture";
import { score } from "@/core/scoring/score";

const require = "tls-policy=REQUIRE";
const codes = (observations: Parameters<typeof assessment>[0]): readonly string[] =>
  infer(assessment(observations)).notes.map((note) => note.code);

describe("bad deliveries", () => {
  test("at a boundary that nobody confirmed they are presumed: no cap, no failed control, a note", () => {
    const result = score(assessment({ observations: [delivery({ ...plaintextSession, boundaryBasis: "assumed" })] }));
    expect(panel(result.inference.exposure).plaintext).toBe("open-presumed");
    expect(control(result.inference, "TRN-01").status).toBe("unknown");
    expect(result.caps).toEqual([]);
    expect(result.inference.notes.map((note) => note.code)).toContain("boundary-assumed");
  });

  test("at a boundary that nobody confirmed the provider on the line accuses nobody either", () => {
    const input = assessment({
      baas: [{ ...executedBaa, providersNamed: ["sendgrid"] }],
      answers: answers({ Q1: single("yes"), Q10: { type: "multi", choices: ["sendgrid"] } }),
      observations: [delivery({ provider: "amazon-ses", boundaryBasis: "assumed" })],
    });
    expect(infer(input).contradictions).toEqual([]);
    expect(control(infer(input), "CON-02").status).not.toBe("contradicted");
    const established = infer({ ...input, observations: [delivery({ provider: "amazon-ses", boundaryBasis: "corrected" })] });
    expect(established.contradictions.map((one) => one.rule)).toEqual(["provider-not-as-answered", "baa-does-not-name-sender"]);
  });

  test("a later refusal of the same state closes the slot again; an earlier one does not", () => {
    const bad = delivery({ ...tls10Session, observedAt: "2026-04-01T00:00:00Z" });
    const later = infer(assessment({ observations: [bad, refusal("tls-1.0-only", { observedAt: "2026-05-01T00:00:00Z" })] }));
    expect(panel(later.exposure)["tls-1.0"]).toBe("closed-refusal");
    expect(later.notes.map((note) => note.code)).toContain("answered-by-later-refusal");
    const earlier = infer(assessment({ observations: [bad, refusal("tls-1.0-only", { observedAt: "2026-03-01T00:00:00Z" })] }));
    expect(panel(earlier.exposure)["tls-1.0"]).toBe("open-confirmed");
  });

  test("plaintext to a receiver with old TLS opens that slot too, as plaintext, and is critical", () => {
    const result = infer(assessment({ observations: [delivery({ ...plaintextSession, receiverCondition: "tls-1.1-only" })] }));
    expect(panel(result.exposure)).toMatchObject({
      plaintext: "open-confirmed",
      "tls-1.0": "unknown",
      "tls-1.1": "open-confirmed (plaintext)",
    });
    expect(control(result, "DWG-03")).toMatchObject({ status: "gap", severity: "critical" });
  });

  test("SSL 3 counts with TLS 1.0; a label of the cipher's family counts as nothing", () => {
    const ssl = infer(assessment({ observations: [delivery({ ...tls10Session, version: "SSL3" })] }));
    expect(ssl.exposure["tls-1.0"].traces[0]?.sentence).toContain("SSL 3 on 3 May 2026, which RFC 7568 retired");
    const label = infer(assessment({ observations: [delivery({ ...tls10Session, versionBasis: "label-only" })] }));
    expect(panel(label.exposure)["tls-1.0"]).toBe("unknown");
  });

  test("delivered to a receiver without TLS on a silent line: plaintext all the same", () => {
    const silent = { tls: "unknown", version: null, versionMin: null, versionMax: null, receiverCondition: "no-starttls" } as const;
    expect(panel(infer(assessment({ observations: [delivery(silent)] })).exposure).plaintext).toBe("open-confirmed");
  });

  test("a recorded receiver state that the line disproves is not used", () => {
    const observations = [delivery({ receiverCondition: "tls-1.0-only" })];
    expect(panel(infer(assessment({ observations })).exposure)["tls-1.0"]).toBe("unknown");
    expect(codes({ observations })).toContain("receiver-condition-conflict");
  });

  test("mail that we sent to the vendor is not judged", () => {
    const result = infer(assessment({ observations: [delivery({ ...plaintextSession, direction: "us-to-vendor" })] }));
    expect(panel(result.exposure).plaintext).toBe("unknown");
  });
});

describe("good observations", () => {
  test("a receiver that refuses old TLS says nothing about the sender's floor", () => {
    const observations = [delivery({ receiverFloor: { minimumVersion: "1.2", acceptsPlaintext: true } })];
    expect(codes({ observations })).toEqual(expect.arrayContaining(["capability-not-policy", "receiver-floor"]));
  });

  test.each([
    ["older than a year", { observedAt: "2025-05-01T00:00:00Z" }],
    ["only asserted", { grade: "E0" }],
  ] as const)("a refusal that is %s is a claim", (_, weak) => {
    const result = infer(assessment({ observations: [refusal("no-starttls", weak)] }));
    expect(panel(result.exposure).plaintext).toBe("unknown-claimed");
    expect(control(result, "TRN-01").status).toBe("unknown");
  });

  test("a refusal without the receiver's state closes nothing and says what is missing", () => {
    expect(codes({ observations: [refusal("not-recorded")] })).toContain("refusal-without-receiver-state");
  });

  test("EVD-02 needs all four slots refused", () => {
    const tests = [refusal("no-starttls"), refusal("tls-1.0-only"), refusal("tls-1.1-only")];
    expect(control(infer(assessment({ observations: tests })), "EVD-02").status).toBe("unknown");
    expect(control(infer(assessment({ observations: [...tests, refusal("expired")] })), "EVD-02").status).toBe("met");
  });

  test("a policy page about the setting closes nothing", () => {
    const page = { ...shownSetting("amazon-ses", require), grade: "E1", class: "policy" } as const;
    expect(panel(infer(assessment({ streams: sentBy("amazon-ses"), observations: [page] })).exposure).plaintext).toBe("unknown-claimed");
  });

  test("the newest configuration counts", () => {
    const old = { ...shownSetting("amazon-ses", require), id: "old", observedAt: "2026-01-01T00:00:00Z" };
    const now = { ...shownSetting("amazon-ses", "tls-policy=OPTIONAL"), id: "now" };
    expect(panel(infer(assessment({ observations: [now, old] })).exposure).plaintext).toBe("open-documented");
  });

  test("good evidence older than twice its shelf life caps at C", () => {
    const stale = delivery({ observedAt: "2025-01-01T00:00:00Z" });
    const result = score(assessment({ observations: [stale] }));
    expect(result.caps.find((cap) => cap.code === "stale-evidence")?.reason).toContain("TRN-03");
  });
});

describe("several streams", () => {
  const billing = { ...stream, id: "billing", name: "Billing", phi: ["billing"] } as const;
  const refused = [refusal("no-starttls"), { ...refusal("no-starttls"), id: "b", streamId: "billing" }];

  test("the vendor shows the worst of its streams", () => {
    const both = infer(assessment({ streams: [stream, billing], observations: refused }));
    expect(panel(both.exposure).plaintext).toBe("closed-refusal");
    expect(control(both, "TRN-01").status).toBe("met");
    const one = infer(assessment({ streams: [stream, billing], observations: refused.slice(0, 1) }));
    expect(panel(one.exposure).plaintext).toBe("unknown");
    expect(one.streams.map(({ streamId, exposure }) => [streamId, panel(exposure).plaintext])).toEqual([
      ["results", "closed-refusal"],
      ["billing", "unknown"],
    ]);
    expect(control(one, "TRN-01").status).toBe("unknown");
  });

  test("mail of no stream opens for the vendor, and its silence closes and spoils nothing", () => {
    const loose = delivery({ ...plaintextSession, streamId: null });
    const result = score(assessment({ streams: [stream, billing], observations: [...refused, loose] }));
    expect(panel(result.inference.exposure).plaintext).toBe("open-confirmed");
    expect(control(result.inference, "TRN-01").status).toBe("gap");
    expect(result.grade).toBe("F");
  });

  test("plaintext on a stream of notices without patient data does not cap", () => {
    const notices = { ...stream, phi: ["notices-without-phi"] } as const;
    const result = score(assessment({ streams: [notices], observations: [delivery(plaintextSession)] }));
    expect(result.caps.map((cap) => cap.code)).not.toContain("plaintext-observed");
  });
});

describe("claims and contradictions", () => {
  const said = answers({ Q1: single("yes"), Q18: single("tls-1.2") });

  test("a resolved contradiction neither caps nor disproves", () => {
    const input = assessment({
      answers: answers({ Q1: single("yes"), Q15: single("required-all") }),
      observations: [delivery(plaintextSession)],
    });
    const open = score(input);
    const [first] = open.inference.contradictions;
    expect(open).toMatchObject({ provisional: true });
    const resolved = score({ ...input, resolvedContradictions: { [first?.key ?? ""]: "explained" } });
    expect(resolved.inference.contradictions[0]?.resolution).toBe("explained");
    expect(resolved.provisional).toBe(false);
    expect(control(resolved.inference, "TRN-01").status).toBe("gap");
  });

  test("the cap of a contradiction fits on a cover page: a sentence, and the line stays in the register", () => {
    const line = `Received: from v.example (v.example [192.0.2.10]) by mx.example (Postfix) with ESMTP id ${"A".repeat(300)}`;
    const result = score(
      assessment({
        answers: answers({ Q1: single("yes"), Q15: single("required-all") }),
        observations: [delivery({ ...plaintextSession, proof: { text: line, line: 3, span: null } })],
      }),
    );
    const reason = result.caps.find((cap) => cap.code === "open-critical-contradiction")?.reason;
    expect(reason).toBe("The answer to Q15 does not fit what was seen. Mail was delivered in plaintext on 3 May 2026.");
    expect(result.inference.contradictions[0]?.observation.text).toContain(line);
  });

  test("a claim that no setting of the provider can make true is answered by the documents", () => {
    const result = infer(assessment({ streams: sentBy("amazon-ses"), answers: said }));
    expect(panel(result.exposure)).toMatchObject({
      "tls-1.0": "open-documented",
      "tls-1.1": "open-documented",
      plaintext: "open-presumed",
    });
    expect(result.exposure["tls-1.0"].traces[0]?.rule).toBe("no-setting-refuses");
  });

  test("a specific good answer replaces the presumed default by a claim", () => {
    const input = assessment({ streams: sentBy("amazon-ses"), answers: answers({ Q1: single("yes"), Q15: single("required-all") }) });
    expect(panel(infer(input).exposure).plaintext).toBe("unknown-claimed");
  });

  test("a setting that only the register declares does not soften a vague answer", () => {
    const said = answers({ Q1: single("yes"), Q15: single("we-use-tls") });
    const result = infer(assessment({ streams: sentBy("amazon-ses", "tls-policy=REQUIRE"), answers: said }));
    expect(control(result, "TRN-01")).toMatchObject({ answerRisk: 1, status: "gap" });
  });

  test("an admission opens", () => {
    const result = infer(
      assessment({ answers: answers({ Q1: single("yes"), Q18: single("tls-1.1"), Q29: matrix("held", { R7: "plaintext" }) }) }),
    );
    expect(panel(result.exposure)).toEqual({
      plaintext: "unknown-claimed",
      "tls-1.0": "unknown-claimed",
      "tls-1.1": "open-documented",
      "invalid-certificate": "open-documented (plaintext)",
    });
  });

  test("an expired certificate that was accepted disproves “always checked”, not another row", () => {
    const claims = answers({ Q1: single("yes"), Q25: single("always"), Q29: matrix("bounced", { R14: "encrypted", R15: "encrypted" }) });
    const result = infer(assessment({ answers: claims, observations: [delivery({ receiverCondition: "expired" })] }));
    expect(result.contradictions.map((one) => one.controlId)).toEqual(["CRT-01", "CRT-03"]);
    expect(control(result, "CRT-02").status).toBe("claimed");
    expect(control(result, "CRT-04").status).toBe("claimed");
  });

  test("answers to hidden questions count for nothing", () => {
    const result = infer(assessment({ answers: answers({ Q1: single("no"), Q15: single("when-available") }) }));
    expect(panel(result.exposure).plaintext).toBe("unknown");
  });
});

describe("contract", () => {
  test.each([
    [{ expiresOn: "2026-05-19" }, "gap", "expired on 19 May 2026"],
    [{ effectiveOn: "2026-06-01" }, "gap", "takes effect on 1 June 2026"],
    [{ status: "refused" }, "gap", "refuses to sign"],
    [{ status: "unsigned" }, "gap", "not signed by both"],
    [{}, "met", "in force, until 9 January 2027"],
  ] as const)("%j: CON-01 is %s", (change, status, words) => {
    const state = control(infer(assessment({ baas: [{ ...executedBaa, ...change }] })), "CON-01");
    expect(state.status).toBe(status);
    expect(state.traces[0]?.sentence).toContain(words);
  });

  test("a BAA that is only said to exist is a claim, and no cap", () => {
    const result = score(assessment({ baas: [], answers: answers({ Q1: single("yes"), Q4: single("executed-in-term") }) }));
    expect(control(result.inference, "CON-01").status).toBe("claimed");
    expect(result.caps.map((cap) => cap.code)).not.toContain("no-baa-in-force");
  });

  test("where nobody recorded whether patient data flows, nothing says that it does", () => {
    const input = assessment({ vendorHandlesPhi: null, streams: [], baas: [{ ...executedBaa, status: "refused" }] });
    const result = score(input);
    expect(result.caps[0]).toMatchObject({ code: "no-baa-in-force", grade: "F" });
    expect(result.caps[0]?.reason).toContain("Nobody recorded whether patient data flows");
    expect(result.verdict).toBe("Grade F, capped: the vendor refuses to sign a BAA.");
    expect(score({ ...input, vendorHandlesPhi: true }).verdict).toContain("and patient data flows");
  });

  test("without patient data the contract does not apply and nothing is capped for it", () => {
    const result = score(assessment({ baas: [], vendorHandlesPhi: false }));
    expect(control(result.inference, "CON-01").status).toBe("not-applicable");
    expect(result.contract.value).toBeNull();
    expect(result.caps).toEqual([]);
  });

  test("missing elements are named", () => {
    const state = control(infer(assessment({ baas: [{ ...executedBaa, elements: ["B1", "B2"] }] })), "CON-03");
    expect(state.status).toBe("gap");
    expect(state.traces[0]?.sentence).toContain("B3 (");
  });
});

test("another version of the method is refused", () => {
  expect(() => score({ ...assessment(), methodVersion: "2025.9" })).toThrow(RangeError);
});
