import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { answers, assessment, delivery, sentBy, shownSetting, single, tls10Session } from "@/core/scoring/assessment.fixture";
import { explainPart } from "@/core/scoring/explain";
import { score } from "@/core/scoring/score";
import { bands, severityWeight } from "@/core/scoring/weights";
import { gradeConfidence, shelfLifeDays } from "@/core/inference/strength";

const doc = readFileSync(new URL("../../docs/scoring.md", import.meta.url), "utf8");
const require = "tls-policy=REQUIRE";

/** The example of docs/scoring.md: SES with REQUIRE shown, one message over TLS 1.0, three answers. */
const result = score(
  assessment({
    streams: sentBy("amazon-ses", require),
    observations: [shownSetting("amazon-ses", require), delivery({ ...tls10Session, provider: "amazon-ses" })],
    answers: answers({ Q1: single("yes"), Q15: single("required-all"), Q18: single("tls-1.2"), Q25: single("certificates-used") }),
  }),
);

describe("docs/scoring.md says what the code does", () => {
  test("the table of parts of the worked example", () => {
    for (const id of ["TRN-01", "TRN-02", "DWG-01", "DWG-02", "DWG-03", "CRT-01", "TRN-05"]) {
      const part = result.parts.find((one) => one.controlId === id);
      const lost = Math.round((part?.weight ?? 0) * (part?.residual ?? 0) * 100) / 100;
      expect(doc).toContain(`| ${id} | ${part?.status ?? ""} | ${String(part?.weight)} | ${String(part?.residual)} | ${String(lost)} |`);
    }
  });

  test("sums, number, range, confidence, grade and verdict of the worked example", () => {
    const transport = result.parts.filter((part) => part.group !== "contract");
    const weights = transport.reduce((sum, part) => sum + part.weight, 0);
    const lost = Math.round(transport.reduce((sum, part) => sum + part.weight * part.residual, 0) * 100) / 100;
    const { value, low, high, confidence } = result.transport;
    expect(doc).toContain(`100 · (1 − ${String(lost)} / ${String(weights)}) = ${String(value)}`);
    expect(doc).toContain(`range ${String(low)}–${String(high)}`);
    expect(doc).toContain(`confidence ${String(confidence)}`);
    expect(doc).toContain(`> ${result.verdict}`);
    expect(doc).toContain(
      `likelihood ${result.residualRisk?.likelihood ?? ""}, impact ${result.residualRisk?.impact ?? ""}: ${result.residualRisk?.level ?? ""}`,
    );
  });

  test("the tables of weights, bands, grades of evidence and shelf lives", () => {
    const first = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
    for (const [severity, weight] of Object.entries(severityWeight)) expect(doc).toContain(`| ${first(severity)} | ${String(weight)} |`);
    for (const band of bands) expect(doc).toContain(`| ${band.grade} | ${String(band.from)} |`);
    for (const [grade, confidence] of Object.entries(gradeConfidence))
      expect(doc).toMatch(new RegExp(`\\| ${grade} \\|.*\\| ${String(confidence)} \\|`, "u"));
    for (const days of Object.values(shelfLifeDays)) if (days !== null) expect(doc).toContain(`${String(days)} days`);
  });
});

describe("a part in words", () => {
  test.each([
    ["TRN-02", "Evidence disproves what the vendor said.", "Amend the answer"],
    ["DWG-01", "Evidence confirms it.", null],
    ["TRN-05", "Nothing is known about it.", "Headers or settings that show TLS 1.2 or newer on every hop."],
  ])("%s", (id, because, change) => {
    const part = result.parts.find((one) => one.controlId === id);
    const state = result.inference.controls.find((one) => one.controlId === id);
    if (part === undefined || state === undefined) throw new Error(`no part ${id}`);
    const explained = explainPart(part, state);
    expect(explained.sentence).toContain(`weight ${String(part.weight)} × residual share ${String(part.residual)}`);
    expect(explained.sentence).toContain(because);
    if (change === null) expect(explained.wouldChange).toBeNull();
    else expect(explained.wouldChange).toContain(change);
  });
});
