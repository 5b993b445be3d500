import { describe, expect, it } from "vitest";
import { canonicalJson } from "@/core/scoring/canonical-json";
import { buildReport } from "./build";
import { sampleReportInput } from "./testing/sample-input";

const report = buildReport(sampleReportInput());

describe("a report", () => {
  it("opens with the verdict, the grade and every cap with its reason", () => {
    expect(report.decision).toMatchObject({
      grade: "F",
      provisional: true,
      outcome: { words: "Approved with conditions", by: "Robin Ames" },
    });
    expect(report.decision.caps.map((cap) => cap.code)).toContain("plaintext-observed");
    expect(report.decision.caps.every((cap) => cap.reason !== "")).toBe(true);
  });

  it("shows the four slots in their order, with basis in words", () => {
    expect(report.decision.exposure.map((slot) => `${slot.label}: ${slot.words}`)).toEqual([
      "Plaintext: Open, confirmed",
      "TLS 1.0: Open, confirmed",
      "TLS 1.1: Open, documented",
      "Invalid certificate: Open, documented",
    ]);
  });

  it("says what nobody tested", () => {
    expect(report.scope.notTested[0]).toBe(
      "No controlled test was made. Receiver states never tried: no TLS offered, TLS offered but broken, TLS 1.0 only, TLS 1.1 only, self-signed certificate, expired certificate, certificate for another name, certificate of an unknown authority, revoked certificate.",
    );
  });

  it("names a receiver state as tried once there is an observation under it", () => {
    const facts = sampleReportInput();
    const [first, ...rest] = facts.input.observations;
    if (first?.kind !== "delivery") throw new Error("the sample starts with a delivery");
    const tried = buildReport({
      ...facts,
      input: { ...facts.input, observations: [{ ...first, receiverCondition: "self-signed" }, ...rest] },
    });
    expect(tried.scope.notTested[0]).toMatch(/^Receiver states never tried: /);
    expect(tried.scope.notTested[0]).not.toContain("self-signed");
  });

  it("keeps three voices apart and dates the proposed rule", () => {
    expect(report.frame.voices.map((voice) => voice.voice)).toEqual(["law-in-force", "proposed-rule", "technical-standard", "framework"]);
    expect(report.frame.proposedRule.sentence).toBe("Proposed (90 FR 898); not final as of our last check 2026-08; agenda date July 2027");
    const law = report.frame.voices[0]?.places.map((place) => place.reference) ?? [];
    expect(law).toEqual(expect.arrayContaining(["45 CFR 164.308(b)(1)", "45 CFR 164.312(e)(1)", "45 CFR 164.314(a)"]));
    expect(law.every((reference) => /^(45 CFR|74 FR)/.test(reference))).toBe(true);
  });

  it("lists every control of the catalogue with its share", () => {
    expect(report.results.flatMap((group) => group.controls)).toHaveLength(41);
  });

  it("quotes the header line with item, line and date under a finding", () => {
    const finding = report.findings.find((one) => one.controlId === "TRN-01");
    const seen = finding?.basis.find((one) => one.basis === "observed");
    expect(seen).toMatchObject({ evidenceRef: "EV-01", line: 3, date: "2026-05-03T10:12:31.000Z" });
    expect(seen?.quote).toContain("with ESMTP id 4XyzAB1cd2z9");
  });

  it("claims only the section of RFC 8996 that was seen to be missed", () => {
    const finding = report.findings.find((one) => one.controlId === "TRN-02");
    expect(finding?.statement).toContain(
      "Does not meet RFC 8996 §4; relevant to 45 CFR 164.312(e)(1) and the documented decision under 45 CFR 164.306(d)(3).",
    );
    expect(finding?.statement).not.toContain("§5");
  });

  it("takes a standard as the measure, not as a duty, where the text is conditional", () => {
    const finding = report.findings.find((one) => one.controlId === "CRT-04");
    expect(finding?.statement).toContain("Measured against RFC 8461 §4.2");
  });

  it("says what closes each finding and puts the worst first", () => {
    expect(report.findings.every((finding) => finding.closes.length > 0)).toBe(true);
    const order = ["critical", "high", "medium", "low", "info"];
    const ranks = report.findings.map((finding) => order.indexOf(finding.severity));
    expect(ranks).toEqual(ranks.toSorted((left, right) => left - right));
  });

  it("names the interested source and never prints an inferred or unverified one", () => {
    expect(report.limitations.interestedSources[0]?.citation).toMatch(/Paubox/);
    expect(canonicalJson(report)).not.toMatch(/"basis":"(inferred|unverified)"/);
  });

  it("keeps both sides of a contradiction and how it stands", () => {
    const contradiction = report.contradictions[0];
    expect(contradiction?.state).toBe("open");
    expect(contradiction?.claim.text).not.toBe("");
    expect(contradiction?.observation.quote).toContain("mx1.regional-health.example.org");
  });

  it("indexes every item, withdrawn ones with the reason, with the days on which it ages", () => {
    expect(report.evidence.map((item) => item.ref)).toEqual(["EV-01", "EV-02", "EV-03"]);
    expect(report.evidence[0]).toMatchObject({ freshness: "ageing", freshUntil: "2026-10-30", expiresAt: "2027-04-28" });
    expect(report.evidence[2]?.withdrawn).toBe("It never left our own network.");
  });

  it("is the same for the same input, to the byte", () => {
    expect(canonicalJson(buildReport(sampleReportInput()))).toBe(canonicalJson(report));
  });

  it("says so when nothing is known", () => {
    const facts = sampleReportInput();
    const empty = buildReport({ ...facts, assessment: null, decision: null, evidence: [], attestations: [] });
    expect(empty.decision.outcome).toBeNull();
    expect(empty.limitations.statements).toContain("Nobody has attested the answers.");
    expect(empty.scope.evidencePeriod).toEqual({ from: null, to: null });
  });
});
