import fc from "fast-check";
import { expect, test } from "vitest";
import { markSpans } from "./mark-spans";

const spans = fc.array(fc.record({ start: fc.integer({ min: -5, max: 60 }), end: fc.integer({ min: -5, max: 60 }) }));

test("the pieces join to the text, whatever the spans", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 50 }), spans, (text, marks) => {
      expect(
        markSpans(text, marks)
          .map((piece) => piece.text)
          .join(""),
      ).toBe(text);
    }),
  );
});

test("an offset is marked exactly if a span holds it", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 50 }), spans, (text, marks) => {
      for (const piece of markSpans(text, marks)) {
        for (let at = piece.start; at < piece.start + piece.text.length; at += 1) {
          expect(piece.marked).toBe(marks.some((span) => span.start <= at && at < span.end));
        }
      }
    }),
  );
});
