import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Observation } from "@/core/evidence/observation";
import type { Answers } from "@/core/questionnaire/answer";
import { core20261 } from "@/core/questionnaire/catalogue/core-2026-1";
import { canonicalJson } from "@/core/scoring/canonical-json";
import { score } from "@/core/scoring/score";
import { buildReport } from "./build";
import { reportCsv } from "./csv";
import type { ReportModel } from "./report";
import { reportSheets } from "./sheets";
import { sampleReportInput } from "./testing/sample-input";

/** Design §2.10 and standards §7.3: words that must never stand in a report, and “forbids” put into NIST's mouth. */
const forbidden =
  /violat\w*\s+(of\s+)?(the\s+)?hipaa|hipaa\W+violat|hipaa[\s-]*complian|complian\w*\s+with\s+(the\s+)?hipaa|hipaa\s+requires\s+encryption|nist\s+(prohibits|forbids)/i;

const usual = sampleReportInput();

const answers: fc.Arbitrary<Answers> = fc
  .tuple(
    ...core20261.questions
      .filter((question) => question.body.type === "single")
      .map((question) =>
        fc
          .option(fc.constantFrom(...(question.body.type === "single" ? question.body.choices : [])), { nil: null })
          .map((choice) => ({ question, choice })),
      ),
  )
  .map((picked) =>
    Object.fromEntries(
      picked.flatMap(({ question, choice }) =>
        choice === null
          ? []
          : [
              [
                question.id,
                {
                  questionId: question.id,
                  status: "answered" as const,
                  value: { type: "single" as const, choice: choice.id },
                  comment: "",
                  notApplicableReason: "",
                },
              ],
            ],
      ),
    ),
  );

const observation: fc.Arbitrary<Observation> = fc
  .record({
    base: fc.constantFrom(...usual.input.observations),
    tls: fc.constantFrom("encrypted" as const, "plaintext" as const, "unknown" as const),
    version: fc.constantFrom("1.0" as const, "1.1" as const, "1.2" as const, "1.3" as const, null),
    receiverCondition: fc.constantFrom("production" as const, "no-starttls" as const, "self-signed" as const, "tls-1.0-only" as const),
    refused: fc.boolean(),
  })
  .map(({ base, refused, tls, version, receiverCondition }) =>
    refused
      ? { ...base, kind: "refusal" as const, receiverCondition, provider: "amazon-ses" as const }
      : { ...base, tls, version, versionMin: version, versionMax: version, receiverCondition },
  );

const model: fc.Arbitrary<ReportModel> = fc
  .record({
    answers,
    observations: fc.array(observation, { maxLength: 3 }),
    setting: fc.constantFrom("tls-policy=REQUIRE", "tls-policy=OPTIONAL", null),
    baa: fc.constantFrom("executed" as const, "unsigned" as const, "none" as const),
    handlesPhi: fc.constantFrom(true, false, null),
  })
  .map((made) => {
    const input = {
      ...usual.input,
      answers: made.answers,
      observations: made.observations.map((one, index) => ({ ...one, id: `${one.id}/${String(index)}` })),
      vendorHandlesPhi: made.handlesPhi,
      streams: usual.input.streams.map((stream) => ({ ...stream, settingId: made.setting })),
      baas: usual.input.baas.map((baa) => ({ ...baa, status: made.baa })),
    };
    return buildReport({ ...usual, input, result: score(input) });
  });

describe("the words of a report (law)", () => {
  it("never say that a law was broken or kept, in any rendering", () => {
    fc.assert(
      fc.property(model, (report) => {
        const renderings = [canonicalJson(report), reportCsv(report, "0".repeat(64)), JSON.stringify(reportSheets(report, "0".repeat(64)))];
        for (const text of renderings) expect(text).not.toMatch(forbidden);
      }),
      { numRuns: 60 },
    );
  });

  it("nor does the text of the PDF's template", () => {
    expect(readFileSync("server/reports/typst/report.typ", "utf8")).not.toMatch(forbidden);
  });

  it("give every finding a basis in known words, a citation and what closes it", () => {
    const bases = [
      "observed",
      "the vendor's configuration export",
      "vendor document",
      "answer",
      "presumed from default",
      "register",
      "third-party test",
      "documented by provider",
    ];
    fc.assert(
      fc.property(model, (report) => {
        for (const finding of report.findings) {
          expect(finding.citations.length).toBeGreaterThan(0);
          expect(finding.closes.length).toBeGreaterThan(0);
          for (const one of finding.basis) expect(bases).toContain(one.basis);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("never put the proposed rule into a finding's sentence", () => {
    fc.assert(
      fc.property(model, (report) => {
        for (const finding of report.findings) expect(finding.statement).not.toContain("90 FR 898");
      }),
      { numRuns: 30 },
    );
  });
});
