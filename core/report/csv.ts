import { plainText } from "./plain-text";
import type { ReportModel } from "./report";
import { controlSheet, type Cell, type Sheet } from "./sheets";

/**
 * The report as CSV (RFC 4180: CRLF, quotes doubled, as many fields in each record): one record for each control, led by the
 * report's reference, the SHA-256 of the model, vendor, method and grade, so that a row taken out still says where it is from. UTF-8
 * with a byte order mark, without which spreadsheet programs guess the encoding. No field can start a formula.
 */
export function reportCsv(report: ReportModel, sha256: string): string {
  const lead: readonly (readonly [string, Cell])[] = [
    ["Report", report.demo ? `${report.reference} (demo)` : report.reference],
    ["Report SHA-256", sha256],
    ["Vendor", report.vendor.name],
    ["Method", report.methodVersion],
    ["As of", report.asOf],
    ["Grade", report.decision.grade],
  ];
  const sheet = controlSheet(report);
  return `\ufeff${csvTable({
    ...sheet,
    columns: [...lead.map(([title]) => ({ title, width: 0 })), ...sheet.columns],
    rows: sheet.rows.map((row) => [...lead.map(([, value]) => value), ...row]),
  })}`;
}

/** A table as CSV records, titles first. */
export function csvTable(sheet: Sheet): string {
  const records = [sheet.columns.map((column) => column.title), ...sheet.rows];
  return records.map((record) => `${record.map(csvField).join(",")}\r\n`).join("");
}

/** One field, always quoted when it is text. Numbers are ours and stand bare. */
export function csvField(cell: Cell): string {
  if (cell === null) return "";
  return typeof cell === "number" ? String(cell) : `"${withoutFormula(plainText(cell)).replaceAll('"', '""')}"`;
}

/**
 * A text that no spreadsheet program takes for a formula: `'` goes before = + - @, tab, CR, LF, NUL and the full-width forms, also
 * where white space leads to them. In a field with several lines only the field's beginning counts. (CWE-1236; ASVS 5.0 §1.2.10.)
 */
export function withoutFormula(text: string): string {
  return startsFormula.test(text) ? `'${text}` : text;
}

const startsFormula = /^(?:[\t\r\n\u0000\u2400]|\s*[=+\-@\uff0b\uff0d\uff1d\uff20\u2212\ufe62\ufe63\ufe66\ufe6b])/u;
