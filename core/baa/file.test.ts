import { expect, test } from "vitest";
import { baaFileRefusal } from "./file";

test("the limit stands in the message, and holds to the byte", () => {
  const limit = 20 * 1024 * 1024;
  expect(baaFileRefusal({ name: "Signed.PDF", size: limit })).toBeNull();
  expect(baaFileRefusal({ name: "signed.pdf", size: limit + 1 })).toContain("at most 20 MB");
});
test("only papers and pictures, and no empty ones", () => {
  expect(baaFileRefusal({ name: "page.html", size: 10 })).toContain("page.html");
  expect(baaFileRefusal({ name: "a.pdf", size: 0 })).toContain("empty");
});
