import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitFields } from "@/core/mail/fields";
import { goldenLines } from "@/core/mail/fixtures/golden-lines";
import { headerLimits } from "@/core/mail/limits";
import { parseReceived } from "@/core/mail/received";
import { scanTokens } from "@/core/mail/tokens";
import { workingText } from "@/core/mail/working-text";

function parse(text: string) {
  const block = splitFields(text).value;
  return { block, hops: block.fields.filter((f) => f.key === "received").map((field, i) => parseReceived(block, field, i)) };
}

const pieces = fc.constantFrom(
  "from",
  "by",
  "with",
  "ESMTPS",
  "ESMTP",
  "(",
  ")",
  "((",
  "<",
  ">",
  ";",
  "\\",
  '"',
  "(Postfix)",
  "(Exim 4.96)",
  "(using TLSv1.3 with cipher X)",
  "(version=TLS1 cipher=Y",
  "tls",
  "id",
  "[192.0.2.1]",
  "Received:",
  "\r\n ",
  "\n",
  "\t",
  "=3D",
  "\u00a0",
  "> ",
  "é",
  "\u0000",
);
const soup = fc.array(fc.oneof(pieces, fc.string({ maxLength: 12 })), { maxLength: 60 }).map((parts) => `Received: ${parts.join(" ")}`);
const golden = fc.constantFrom(...goldenLines.filter((line) => !line.value.includes("=3D")));
/** A word that no mail server writes in a trace line. */
const unknownText = fc.constantFrom("zq", "zq9", "(zq)", "(zq zq)", "zq=1", "[zq]", "(zq zq=zq)", "zq/zq");

describe("laws of the Received parser", () => {
  it("never throws, and its spans lie inside the text in order", () => {
    fc.assert(
      fc.property(fc.oneof(soup, fc.string({ maxLength: 400, unit: "binary" })), (text) => {
        const { block, hops } = parse(text);
        for (const hop of hops) {
          for (const span of [hop.span, hop.proof ?? hop.span]) {
            expect(span.start).toBeGreaterThanOrEqual(block.start);
            expect(span.end).toBeGreaterThanOrEqual(span.start);
            expect(span.end).toBeLessThanOrEqual(block.end);
          }
        }
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it("the slices of all fields joined are the header", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(soup, fc.string({ maxLength: 40 })), { maxLength: 8 }), (lines) => {
        const { block } = parse(lines.join("\r\n"));
        expect(block.fields.map((field) => block.text.slice(field.start, field.end)).join("")).toBe(
          block.text.slice(block.start, block.end),
        );
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it("text that nobody knows never turns unknown or encrypted into plaintext, in any family", () => {
    fc.assert(
      fc.property(golden, unknownText, fc.nat(400), fc.boolean(), (...[line, extra, place, inside]) => {
        const before = parse(`Received: ${line.value}\n`).hops[0];
        const gaps = [...line.value.matchAll(inside ? / |(?<=\()|(?=\))/g : / /g)].map((match) => match.index);
        const at = gaps[place % gaps.length] ?? 0;
        const after = parse(`Received: ${line.value.slice(0, at)} ${extra} ${line.value.slice(at)}\n`).hops[0];
        if (before?.tls !== "plaintext") expect(after?.tls).not.toBe("plaintext");
      }),
      { numRuns: 2500 },
    );
  }, 60_000);

  it("a greeting name never decides about TLS", () => {
    const greetings = [
      "(using",
      "TLSv1.3",
      "(version=TLSv1.3",
      "ESMTPS",
      "tls",
      "TLS_AES_256_GCM_SHA384",
      "(TLSv1.3:TLS_AES_256_GCM_SHA384:256:NO)",
      "(version=TLSv1.3.cipher=X.verify=OK)",
      "with",
      "by",
      "(TLS1.3)",
      "<",
      "(",
    ];
    for (const greeting of greetings) {
      const lines = [
        `from ${greeting} ([192.0.2.1]) by mx (Haraka/3.0) with ESMTP id 1.1 envelope-from <a@b>; x`,
        `from ${greeting} (r.example [192.0.2.1]) by mx (Postfix) with ESMTP id 1; x`,
        `from ${greeting} (r.example [192.0.2.1]) by mx (8.17.1/8.17.1) with ESMTP id 1; x`,
        `from [192.0.2.1] (helo=${greeting}) by mx with esmtp (Exim 4.96) id 1; x`,
        `from ${greeting} (r.example [192.0.2.1]) by mx (OpenSMTPD) with ESMTP id 1; x`,
      ];
      for (const line of lines) expect(parse(`Received: ${line}`).hops[0]?.tls, line).not.toBe("encrypted");
    }
  });

  it("doubling a value at most about doubles the characters looked at", () => {
    const shapes = ["(", ")", "(a", "((a)", "<", "<(", "(<", "a (b) ", "from by with ", "\\(", "; ", "(a;b) (", "=3D"];
    for (const shape of shapes) {
      const once = scanTokens(shape.repeat(1000)).steps;
      const twice = scanTokens(shape.repeat(2000)).steps;
      expect(twice, shape).toBeLessThanOrEqual(2.05 * once + 100);
    }
  });

  it("reads at most the allowed length of one value", () => {
    const block = splitFields(`Received: ${"a".repeat(50_000)}\n`).value;
    const field = block.fields[0];
    if (field === undefined) throw new Error("no field");
    expect(workingText(block, field, headerLimits.receivedCharacters).text).toHaveLength(headerLimits.receivedCharacters);
  });
});
