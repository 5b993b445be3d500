import { describe, expect, it } from "vitest";

import { controls } from "./catalogue";
import { citationsOf, type FindingKind, findingCitations } from "./citations";
import { findingFor, findingsOf } from "./finding";
import { proposed } from "./places/proposed";
import { nprmStatus } from "./regulatory-status";

const kinds = Object.keys(findingCitations) as FindingKind[];
const all = controls.flatMap((control) => findingsOf(control.id));

describe("findings", () => {
  it("has words, citations and a way to close for every control", () => {
    for (const control of controls) {
      const general = findingFor(control.id);
      expect(general?.severity, control.id).toBe(control.severity);
      for (const one of findingsOf(control.id)) {
        const where = `${control.id} ${one.failure}`;
        expect(one.sentence, where).toMatch(/^[A-Z].*\.$/);
        expect(one.closes, where).toMatch(/^[A-Z].*\.$/);
        expect(one.citations.length, where).toBeGreaterThan(0);
        expect(one.failure, where).toMatch(/^[a-z0-9]+([-.][a-z0-9]+)*$/);
      }
      const names = findingsOf(control.id).map((one) => one.failure);
      expect(new Set(names).size, control.id).toBe(names.length);
    }
  });

  it("knows the cases that weigh differently", () => {
    expect(findingFor("DWG-03", "plaintext")?.severity).toBe("critical");
    expect(findingFor("DWG-04", "plaintext")?.severity).toBe("critical");
    expect(findingFor("CON-03", "element-missing")?.severity).toBe("medium");
    expect(findingFor("CNT-01", "no-portal-and-plaintext")?.severity).toBe("high");
    expect(findingFor("TRN-04", "weak-suite")?.severity).toBe("medium");
  });

  it("leads old TLS with RFC 8996 and cites NIST after it", () => {
    expect(findingFor("TRN-02", "tls-1.0")?.citations[0]?.reference).toBe("RFC 8996 §4");
    expect(findingFor("TRN-02", "tls-1.1")?.citations[0]?.reference).toBe("RFC 8996 §5");
    for (const kind of kinds) expect(citationsOf(kind)[0]?.reference, kind).not.toMatch(/^NIST/);
  });

  it("rests nothing on the proposed rule and accuses nobody", () => {
    expect(all.flatMap((one) => one.citations).filter((one) => one.voice === "proposed-rule")).toEqual([]);
    expect(JSON.stringify(all)).not.toMatch(/HIPAA compliant|violat|NIST prohibits|requires encryption/i);
    // The receiver's certificate is not what 164.312(d) speaks of: that reading is nobody's but ours.
    const certificate = all.filter((one) => /^(CRT|DWG)/.test(one.controlId)).flatMap((one) => one.citations);
    expect(certificate.filter((one) => one.reference.includes("164.312(d)"))).toEqual([]);
  });

  it("shows the proposed rule with its status and date", () => {
    for (const one of Object.values(proposed)) {
      expect(one.voice).toBe("proposed-rule");
      expect(one.reference).toContain(nprmStatus.sentence);
    }
    expect(nprmStatus.sentence).toBe("Proposed (90 FR 898); not final as of our last check 2026-08; agenda date July 2027");
    expect(nprmStatus.sentence).toContain(nprmStatus.lastChecked);
  });

  it("says nothing about unknown ids", () => {
    expect(findingFor("XXX-01")).toBeNull();
    expect(findingFor("TRN-01", "made-up")).toBeNull();
    expect(findingsOf("toString")).toEqual([]);
  });
});
