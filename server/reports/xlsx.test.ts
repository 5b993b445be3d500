import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { buildReport } from "@/core/report/build";
import { reportSheets } from "@/core/report/sheets";
import { sampleReportInput } from "@/core/report/testing/sample-input";
import { writeXlsx } from "./xlsx";

const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));

const report = buildReport(sampleReportInput());
const sheets = reportSheets(report, "ab".repeat(32));

const oneCell = (cell: string): string =>
  partsOf(writeXlsx([{ name: "S", columns: [{ title: "T", width: 5 }], rows: [[cell]] }], "t"))["xl/worksheets/sheet1.xml"] ?? "";

describe("the workbook", () => {
  const parts = partsOf(writeXlsx(sheets, report.title));

  it("has a sheet for each table, each with a frozen, filtered title row", () => {
    expect([...(parts["xl/workbook.xml"] ?? "").matchAll(/<sheet name="([^"]+)"/g)].map((match) => match[1])).toEqual([
      "Summary",
      "Controls",
      "Findings",
      "Contradictions",
      "Evidence",
      "Citations",
      "Method",
    ]);
    for (const number of [1, 2, 3, 4, 5, 6, 7]) {
      const sheet = parts[`xl/worksheets/sheet${String(number)}.xml`] ?? "";
      expect(sheet).toContain('state="frozen"');
      expect(sheet).toContain("<autoFilter ");
    }
  });

  it("gives every row as many cells as there are columns", () => {
    for (const sheet of sheets) {
      for (const row of sheet.rows) expect(row).toHaveLength(sheet.columns.length);
    }
  });

  it("types numbers as numbers and text as text, and has no formula, link or macro", () => {
    const all = Object.values(parts).join("");
    expect(all).not.toMatch(/<f[ >]|<hyperlink|vbaProject|externalLink/);
    expect(parts["xl/worksheets/sheet5.xml"]).toMatch(/<c r="G2"><v>4312<\/v><\/c>/);
    expect(parts["xl/worksheets/sheet5.xml"]).toContain("0a1b2c3d".repeat(8));
  });

  it.each(["=1+1", '=cmd|" /C calc"!A0', "+1", "-1", "@SUM(A1)", "\t=1", "＝1"])("keeps %j as quoted text", (text) => {
    expect(oneCell(text)).toMatch(/<c r="A2" s="1" t="inlineStr"><is><t xml:space="preserve">[^<]*<\/t><\/is><\/c>/);
  });

  it("quotes text by its style, so that editing a cell does not make it a formula", () => {
    expect(parts["xl/styles.xml"]).toMatch(/<cellXfs count="3"><xf [^>]*><alignment[^>]*><\/xf><xf [^>]*quotePrefix="1"/);
  });

  it.each([
    ['<b>&"', "&lt;b&gt;&amp;&quot;"],
    ["a\u0000b", "a␀b"],
    ["_x003D_1", "_x005F_x003D_1"],
    ["x\ud800", "x\ufffd"],
    ["x\ufffe", "x⟨U+FFFE⟩"],
  ])("writes %j as %j", (text, expected) => {
    expect(oneCell(text)).toContain(`<t xml:space="preserve">${expected}</t>`);
  });

  it("cuts what no cell can hold, and says so", () => {
    const xml = oneCell("y".repeat(40_000));
    const text = /<t xml:space="preserve">([^<]*)<\/t>/.exec(xml.slice(xml.indexOf('r="A2"')))?.[1] ?? "";
    expect(text.length).toBeLessThanOrEqual(32_767);
    expect(text).toMatch(/cut here; the JSON file has the whole text\)$/);
  });

  it("gives the same bytes for the same sheets", () => {
    expect(writeXlsx(sheets, report.title)).toEqual(writeXlsx(sheets, report.title));
  });
});
