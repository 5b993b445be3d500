import { describe, expect, it } from "vitest";

import { controlById, controls } from "./catalogue";

const expectedIds = [
  ...ids("CON", 5),
  ...ids("TRN", 6),
  ...ids("CRT", 6),
  ...ids("DWG", 6),
  ...ids("POL", 4),
  ...ids("AUT", 3),
  ...ids("EVD", 4),
  ...ids("IRS", 3),
  ...ids("CNT", 4),
];

describe("control catalogue", () => {
  it("holds the 41 controls in catalogue order", () => {
    expect(controls.map((control) => control.id)).toEqual(expectedIds);
    expect(controls).toHaveLength(41);
  });

  it("says something in every field of every control", () => {
    for (const control of controls) {
      for (const text of [control.title, control.good, control.failure, control.why]) {
        expect(text.trim().length, control.id).toBeGreaterThan(2);
      }
      expect(control.citations.length, control.id).toBeGreaterThan(0);
      for (const citation of control.citations) {
        expect(citation.reference.trim(), control.id).not.toBe("");
        expect(citation.says.trim(), control.id).not.toBe("");
      }
    }
  });

  it("rests no control on a proposed rule", () => {
    expect(controls.flatMap((control) => control.citations).filter((one) => one.voice === "proposed-rule")).toEqual([]);
  });

  it("never claims what the standards do not say", () => {
    const text = JSON.stringify(controls);
    expect(text).not.toMatch(/HIPAA compliant|violates HIPAA|HIPAA requires encryption|NIST prohibits/i);
    expect(text).not.toMatch(/\[(I|U|P|S)\]/);
    expect(text).not.toContain("164.502(b)");
  });

  it("weighs as the method's catalogue says", () => {
    const severities = Object.fromEntries(controls.map((control) => [control.id, control.severity]));
    const of = (severity: string) => expectedIds.filter((id) => severities[id] === severity);
    expect(of("critical")).toEqual(["CON-01", "CON-02", "CON-04", "TRN-01", "DWG-01", "DWG-02"]);
    expect(of("low")).toEqual(["TRN-03", "TRN-06", "CRT-05", "CRT-06", "POL-02", "POL-03", "POL-04"]);
    expect(of("info")).toEqual(["CNT-02"]);
  });

  it("finds a control by id and nothing by another", () => {
    expect(controlById("DWG-03")?.group).toBe("downgrade-behaviour");
    expect(controlById("XXX-01")).toBeNull();
    expect(controlById("constructor")).toBeNull();
  });
});

function ids(prefix: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${prefix}-0${String(index + 1)}`);
}
