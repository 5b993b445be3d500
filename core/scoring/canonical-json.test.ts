import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalJson } from "@/core/scoring/canonical-json";

test("keys in code-unit order at every depth, no white space, undefined left out", () => {
  expect(canonicalJson({ b: [{ z: 1, a: null }], a: "é\n", A: true, gone: undefined })).toBe(
    '{"A":true,"a":"é\\n","b":[{"a":null,"z":1}]}',
  );
  expect(canonicalJson([undefined, -0, 1.5])).toBe("[null,0,1.5]");
});

test("any JSON value comes back unchanged, and reordering its keys changes no byte", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      const text = canonicalJson(value);
      expect(canonicalJson(JSON.parse(text))).toBe(text);
      expect(canonicalJson(Object.fromEntries(Object.entries(value).reverse()))).toBe(text);
    }),
  );
});

test("what JSON cannot hold is a bug of the caller and is thrown", () => {
  expect(() => canonicalJson({ a: Number.NaN })).toThrow(RangeError);
  expect(() => canonicalJson(() => 1)).toThrow(TypeError);
});
