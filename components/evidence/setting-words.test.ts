import { expect, test } from "vitest";
import { amazonSes } from "@/core/providers/catalogue/amazon-ses";
import type { Behaviour, SourceBasis } from "@/core/providers/provider";
import { behaviourRows, isInterestedAlone } from "./setting-words";

const says = (...bases: SourceBasis[]): Behaviour => ({
  outcome: "refused",
  sources: bases.map((basis) => ({ basis, citation: basis, date: null })),
});

test("only an interested source is told as such", () => {
  expect(isInterestedAlone(says("interested-third-party-test"))).toBe(true);
  expect(isInterestedAlone(says("interested-third-party-test", "api-model"))).toBe(false);
  expect(isInterestedAlone(says())).toBe(false);
});
test("what is only inferred is not shown as known", () => {
  const matrix = {
    noTls: says("inferred"),
    tls10Only: says("unverified", "api-model"),
    tls11Only: says(),
    invalidCertificate: says("api-model"),
  };
  const [noTls, tls10, tls11, certificate] = behaviourRows(matrix).map((row) => row.behaviour);
  expect(noTls).toEqual({ outcome: "unknown", sources: [] });
  expect(tls10).toMatchObject({ outcome: "refused", sources: [{ basis: "api-model" }] });
  expect([tls11?.outcome, certificate?.outcome]).toEqual(["unknown", "refused"]);
});
test("a required TLS policy of Amazon SES refuses plaintext and nothing else", () => {
  const outcomes = behaviourRows(amazonSes.settings[1].behaviour).map((row) => row.behaviour.outcome);
  expect(outcomes).toEqual(["refused", "delivered", "delivered", "delivered"]);
});
