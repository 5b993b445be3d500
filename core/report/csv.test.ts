import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildReport } from "./build";
import { csvField, csvTable, reportCsv, withoutFormula } from "./csv";
import { plainText } from "./plain-text";
import { sampleReportInput } from "./testing/sample-input";

const report = buildReport(sampleReportInput());
const sha256 = "ab".repeat(32);

/** RFC 4180, written from its grammar and not from our writer: a quoted or bare field, then a comma or CRLF. */
function parseCsv(text: string): string[][] {
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  const records: string[][] = [[]];
  while (field.lastIndex < text.length) {
    const match = field.exec(text);
    if (match === null) throw new Error("not RFC 4180");
    records.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? "");
    if (match[3] === "\r\n") records.push([]);
  }
  return records.slice(0, -1);
}

describe("the CSV file", () => {
  it("has one record for each control and the same number of fields in each", () => {
    const records = parseCsv(reportCsv(report, sha256).slice(1));
    expect(records).toHaveLength(42);
    expect(new Set(records.map((record) => record.length)).size).toBe(1);
    expect(records[1]?.slice(0, 4)).toEqual(["R-2026-0007 (demo)", sha256, "Lumen Results Portal", "2026.1"]);
  });

  it("starts with a byte order mark", () => {
    expect(reportCsv(report, sha256).startsWith('\ufeff"Report"')).toBe(true);
  });

  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "\0=1", "＝1", "＋1", "－1", "＠x", "  =1", "\u00a0=1", "−1"])(
    "takes the formula out of %j",
    (text) => {
      expect(csvField(text).slice(0, 2)).toBe("\"'");
    },
  );

  it.each(["RFC 8996", "a=b", "1-2", "", "‘=1"])("leaves %j alone", (text) => {
    expect(withoutFormula(text)).toBe(text);
  });

  it("no field of any text can start a formula, and every text comes back (law)", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary", maxLength: 40 }), { minLength: 1, maxLength: 5 }), (cells) => {
        const columns = cells.map((_, index) => ({ title: `c${String(index)}`, width: 1 }));
        const [, read = []] = parseCsv(csvTable({ name: "x", columns, rows: [cells] }));
        expect(read).toHaveLength(cells.length);
        read.forEach((field, index) => {
          expect(field).not.toMatch(/^\s*[=+\-@＝＋－＠]/u);
          expect(field.replace(/^'/, "")).toBe(plainText(cells[index] ?? "").replace(/^'/, ""));
        });
      }),
    );
  });
});
