import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { receiverConditions } from "@/core/evidence/condition";
import type { Observation } from "@/core/evidence/observation";
import { failureModes } from "@/core/inference/failure-mode";
import { infer } from "@/core/inference/infer";
import type { AssessmentInput } from "@/core/inference/input";
import type { AnswerValue } from "@/core/questionnaire/answer";
import type { Question } from "@/core/questionnaire/questionnaire";
import { currentQuestionnaire } from "@/core/questionnaire/registry";
import { providers } from "@/core/providers/catalogue";
import {
  answers,
  assessment,
  delivery,
  plaintextSession,
  refusal,
  shownSetting,
  stream,
  tls10Session,
} from "@/core/scoring/assessment.fixture";
import { canonicalJson } from "@/core/scoring/canonical-json";
import { score } from "@/core/scoring/score";
import { worseGrade } from "@/core/scoring/weights";

const valueOf = (question: Question): fc.Arbitrary<AnswerValue | "dont-know" | null> => {
  const { body } = question;
  const value = ((): fc.Arbitrary<AnswerValue> => {
    switch (body.type) {
      case "single":
        return fc.constantFrom(...body.choices).map((choice) => ({ type: "single", choice: choice.id }));
      case "multi":
        return fc
          .subarray(
            body.choices.map((choice) => choice.id),
            { minLength: 1 },
          )
          .map((choices) => ({ type: "multi", choices }));
      case "matrix":
        return fc
          .tuple(
            ...body.rows.map((row) => fc.option(fc.constantFrom(...Object.keys(row.points)).map((column) => [row.id, column] as const))),
          )
          .map((cells) => ({ type: "matrix", cells: Object.fromEntries(cells.filter((cell) => cell !== null)) }));
      default:
        return fc.constantFrom("TlsPolicy = REQUIRE", "we use TLS", "").map((text) => ({ type: "text", text }));
    }
  })();
  return fc.oneof(
    { weight: 3, arbitrary: value },
    { weight: 1, arbitrary: fc.constant("dont-know" as const) },
    { weight: 2, arbitrary: fc.constant(null) },
  );
};

const someAnswers = fc
  .record(Object.fromEntries(currentQuestionnaire.questions.map((question) => [question.id, valueOf(question)])))
  .map((values) => answers(Object.fromEntries(Object.entries(values).flatMap(([id, value]) => (value === null ? [] : [[id, value]])))));

const date = fc.integer({ min: 0, max: 900 }).map((days) => new Date(Date.parse("2026-05-19T00:00:00Z") - days * 86_400_000).toISOString());
const condition = fc.constantFrom(...receiverConditions);
const streamId = fc.constantFrom("results", "billing", null);

const badDelivery = fc.record({ kind: fc.constantFrom(plaintextSession, tls10Session), at: date, condition, streamId }).map((one) =>
  delivery({
    ...one.kind,
    observedAt: one.at,
    receiverCondition: one.condition,
    streamId: one.streamId,
    id: `bad:${one.at}`,
    evidenceId: `bad:${one.at}`,
  }),
);
const goodDelivery = fc.record({ version: fc.constantFrom("1.2" as const, "1.3" as const), at: date, streamId }).map((one) =>
  delivery({
    version: one.version,
    versionMin: one.version,
    versionMax: one.version,
    observedAt: one.at,
    streamId: one.streamId,
    id: `good:${one.at}`,
    evidenceId: `good:${one.at}`,
  }),
);
const someRefusal = fc
  .record({ condition, at: date, streamId })
  .map((one) => refusal(one.condition, { observedAt: one.at, streamId: one.streamId }));
const someSetting = fc
  .record({
    setting: fc.constantFrom(...providers.flatMap((provider) => provider.settings.map((setting) => [provider.id, setting.id] as const))),
    streamId,
  })
  .map((one) => ({ ...shownSetting(one.setting[0], one.setting[1]), streamId: one.streamId }));

const someObservation: fc.Arbitrary<Observation> = fc.oneof(badDelivery, goodDelivery, someRefusal, someSetting);

const someStreams = fc
  .record({ provider: fc.option(fc.constantFrom(...providers)), pick: fc.nat(), two: fc.boolean() })
  .map(({ provider, pick, two }) => {
    const settingId = provider === null ? null : (provider.settings[pick % (provider.settings.length * 2)]?.id ?? null);
    const first = { ...stream, provider: provider?.id ?? null, settingId };
    return two ? [first, { ...stream, id: "billing", name: "Billing", phi: ["billing" as const] }] : [first];
  });

const someAssessment: fc.Arbitrary<AssessmentInput> = fc
  .record({ streams: someStreams, answers: someAnswers, observations: fc.array(someObservation, { maxLength: 6 }), hasBaa: fc.boolean() })
  .map(({ hasBaa, ...rest }) => assessment({ ...rest, ...(hasBaa ? {} : { baas: [] }) }));

const withMore = (input: AssessmentInput, observation: Observation): AssessmentInput => ({
  ...input,
  observations: [...input.observations, observation],
});

describe("laws of scoring", { timeout: 60_000 }, () => {
  test("a worse finding never raises the number nor the grade", () => {
    fc.assert(
      fc.property(someAssessment, badDelivery, (input, bad) => {
        const before = score(input);
        const after = score(withMore(input, bad));
        if (before.transport.value !== null) expect(after.transport.value ?? 0).toBeLessThanOrEqual(before.transport.value);
        if (before.grade !== null && after.grade !== null) expect(worseGrade(before.grade, after.grade)).toBe(after.grade);
      }),
      { numRuns: 200 },
    );
  });

  test("a better finding never lowers the number", () => {
    const better = fc.oneof(goodDelivery, someRefusal);
    fc.assert(
      fc.property(someAssessment, better, (input, good) => {
        const before = score(input).transport.value;
        const after = score(withMore(input, good)).transport.value;
        if (before !== null) expect(after ?? -1).toBeGreaterThanOrEqual(before);
      }),
      { numRuns: 200 },
    );
  });

  test("the number lies in its range, both in 0 … 100, and confidence in 0 … 1", () => {
    fc.assert(
      fc.property(someAssessment, (input) => {
        for (const one of [score(input).transport, score(input).contract]) {
          if (one.value === null) {
            expect(one).toMatchObject({ low: null, high: null });
          } else {
            expect(one.low ?? 101).toBeLessThanOrEqual(one.value);
            expect(one.high ?? -1).toBeGreaterThanOrEqual(one.value);
            expect(one.low ?? -1).toBeGreaterThanOrEqual(0);
            expect(one.high ?? 101).toBeLessThanOrEqual(100);
          }
          expect(one.confidence ?? 0).toBeGreaterThanOrEqual(0);
          expect(one.confidence ?? 0).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 200 },
    );
  });

  test("nothing known: no number and no grade", () => {
    fc.assert(
      fc.property(fc.array(fc.constant(stream), { maxLength: 1 }), (streams) => {
        const result = score(assessment({ streams, baas: [], vendorHandlesPhi: null }));
        expect(result.transport.value).toBeNull();
        expect(result.contract.value === null || streams.length === 1).toBe(true);
      }),
    );
    const silent = score(assessment({ streams: [], baas: [], vendorHandlesPhi: null }));
    expect(silent).toMatchObject({ grade: null, caps: [], residualRisk: null, contract: { value: null } });
  });

  test("the same input gives the same bytes, whatever the order of its keys", () => {
    fc.assert(
      fc.property(someAssessment, (input) => {
        const reordered = { ...input, answers: Object.fromEntries(Object.entries(input.answers).reverse()) };
        expect(canonicalJson(score(reordered))).toBe(canonicalJson(score(input)));
      }),
      { numRuns: 50 },
    );
  });

  test("a vendor's word alone never earns more than a C", () => {
    fc.assert(
      fc.property(someStreams, someAnswers, (streams, said) => {
        const { transport, grade } = score(assessment({ streams, answers: said }));
        expect(transport.value ?? 0).toBeLessThanOrEqual(60);
        expect(["C", "D", "F", null]).toContain(grade);
      }),
      { numRuns: 200 },
    );
  });

  test("a good delivery closes no slot", () => {
    fc.assert(
      fc.property(someAssessment, goodDelivery, (input, good) => {
        const before = infer(input).exposure;
        const after = infer(withMore(input, good)).exposure;
        for (const slot of failureModes) if (before[slot].state !== "closed") expect(after[slot].state).not.toBe("closed");
      }),
      { numRuns: 200 },
    );
  });

  test("a bad delivery to a stream opens a slot, also one that a setting had closed", () => {
    fc.assert(
      fc.property(someAssessment, date, (input, at) => {
        const dated = input.observations.filter((one) => one.kind !== "refusal");
        const after = infer(withMore({ ...input, observations: dated }, delivery({ ...plaintextSession, observedAt: at })));
        expect(after.exposure.plaintext).toMatchObject({ state: "open", basis: "confirmed" });
      }),
      { numRuns: 100 },
    );
  });
});
