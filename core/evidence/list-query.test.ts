import { expect, test } from "vitest";
import { evidenceSearch, isFiltered, readEvidenceQuery } from "./list-query";

const all = { vendorId: "v1", streamId: "s1", kind: "headers", grade: "E4", withdrawn: true, after: "e9" } as const;
const open = { vendorInPath: false };

test("an address reads back as the query that wrote it", () => {
  const read = (search: string) => readEvidenceQuery(Object.fromEntries(new URLSearchParams(search)));
  expect(read(evidenceSearch(all, open))).toEqual(all);
  expect(read(evidenceSearch(all, { vendorInPath: true })).vendorId).toBeNull();
});
test("what is not understood is left out", () => {
  const query = readEvidenceQuery({ kind: "novel", grade: "A", withdrawn: "perhaps", stream: "x".repeat(200), after: ["a", "b"] });
  expect(query).toEqual({ vendorId: null, streamId: null, kind: null, grade: null, withdrawn: false, after: "a" });
  expect(evidenceSearch({ ...query, after: null }, open)).toBe("");
});
test("a page or a vendor is no filter", () => {
  expect(isFiltered(readEvidenceQuery({ vendor: "v", after: "e" }))).toBe(false);
  expect(isFiltered(readEvidenceQuery({ withdrawn: "yes" }))).toBe(true);
});
