import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainData, plainText } from "./plain-text";

describe("plainText", () => {
  it.each([
    ["a\u0000b", "a␀b"],
    ["a\u001b[31mb", "a␛[31mb"],
    ["a\u0085b", "a⟨U+0085⟩b"],
    ["gnp.\u202eexe", "gnp.⟨U+202E⟩exe"],
    ["pay\u200bpal", "pay⟨U+200B⟩pal"],
    ["a\ud800b", "a\ufffdb"],
    ["\udc00", "\ufffd"],
    ["a\r\nb\rc", "a\nb\nc"],
    ["a\tb", "a\tb"],
    ["日本語 😀 العربية", "日本語 😀 العربية"],
  ])("%j becomes %j", (text, expected) => {
    expect(plainText(text)).toBe(expected);
  });

  it("is well formed and stable for any text (law)", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const once = plainText(text);
        expect(once).not.toMatch(/\p{Surrogate}/u);
        expect(once).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u);
        expect(plainText(once)).toBe(once);
      }),
    );
  });

  it("reaches every string of plain data and nothing else", () => {
    expect(plainData({ a: ["x\u0001", 1, null], b: { c: true } })).toEqual({ a: ["x␁", 1, null], b: { c: true } });
  });
});
