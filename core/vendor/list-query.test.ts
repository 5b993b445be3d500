import { describe, expect, test } from "vitest";
import { parseVendorListQuery, vendorListSearch } from "./list-query";

describe("the vendor list in the URL", () => {
  test("an empty URL is the whole register by name", () => {
    const query = parseVendorListQuery({});
    expect(query).toMatchObject({ search: "", sort: "name", descending: false, archived: false, cursor: null });
    expect(vendorListSearch(query)).toBe("");
  });

  test("what is written is read back", () => {
    const query = parseVendorListQuery({
      q: " northfield & sons ",
      grade: "F",
      baa: "expired",
      contradicted: "1",
      sort: "grade",
      order: "asc",
      after: "0190~4",
    });
    const again = parseVendorListQuery(Object.fromEntries(new Map(pairs(vendorListSearch(query)))));
    expect(again).toEqual(query);
    expect(again.search).toBe("northfield & sons");
  });

  test("a value that nobody knows falls back", () => {
    expect(parseVendorListQuery({ sort: "colour", grade: "Z", after: "no-separator" })).toMatchObject({
      sort: "name",
      grade: null,
      cursor: null,
    });
  });

  test("grades start at the worst", () => {
    expect(parseVendorListQuery({ sort: "grade" }).descending).toBe(true);
  });
});

function pairs(search: string): [string, string][] {
  return search.split("&").map((pair) => {
    const [name = "", value = ""] = pair.split("=");
    return [name, decodeURIComponent(value)];
  });
}
