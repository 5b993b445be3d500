import { expect, test } from "vitest";
import { tlsWords } from "./tls-words";

const hop = { tls: "encrypted", version: null, versionMin: null, versionMax: null, versionBasis: "none" } as const;

test("TLS 1.1 and older is bad and says why", () => {
  expect(tlsWords({ ...hop, version: "1.1" })).toEqual({ word: "Encrypted", version: "TLS 1.1, too old", tone: "bad" });
});
test("encryption without a version is neither good nor bad", () => {
  expect(tlsWords(hop)).toEqual({ word: "Encrypted", version: "version not written", tone: "neutral" });
});
test("a bound is said as a bound", () => {
  expect(tlsWords({ ...hop, versionMin: "1.2" }).version).toBe("TLS 1.2 or newer");
  expect(tlsWords({ ...hop, versionMin: "1.0", versionMax: "1.2" }).version).toBe("TLS 1.0 to TLS 1.2");
});
test("unknown is not an accusation", () => {
  expect(tlsWords({ ...hop, tls: "unknown" }).tone).toBe("unknown");
});
