import "server-only";
import { strToU8, zipSync, type Zippable } from "fflate";
import { plainText } from "@/core/report/plain-text";
import type { Cell, Sheet } from "@/core/report/sheets";

/** What Excel accepts in one cell; the JSON file has the whole. */
const MAX_CELL = 32_767;
const CUT = " … (cut here; the JSON file has the whole text)";

/**
 * Sheets as an Office Open XML workbook (ECMA-376), deterministic: same sheets, same bytes. Text is typed as text (`inlineStr`, quote
 * prefix), so that nothing in it is ever a formula; there are no formulas, links, macros or merged cells.
 */
export function writeXlsx(sheets: readonly Sheet[], title: string): Uint8Array {
  const parts: Zippable = {
    "[Content_Types].xml": xml(contentTypes(sheets)),
    "_rels/.rels": xml(
      relationships([
        ["officeDocument", "xl/workbook.xml"],
        ["core-properties", "docProps/core.xml"],
      ]),
    ),
    "docProps/core.xml": xml(
      `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escape(title)}</dc:title><dc:language>en</dc:language></cp:coreProperties>`,
    ),
    "xl/workbook.xml": xml(workbook(sheets)),
    "xl/_rels/workbook.xml.rels": xml(
      relationships([
        ...sheets.map((_, index) => ["worksheet", `worksheets/sheet${String(index + 1)}.xml`] as const),
        ["styles", "styles.xml"],
      ]),
    ),
    "xl/styles.xml": xml(styles),
  };
  sheets.forEach((sheet, index) => {
    parts[`xl/worksheets/sheet${String(index + 1)}.xml`] = xml(worksheet(sheet));
  });
  // A ZIP keeps local time: a date made from local parts gives the same bytes in every zone.
  return zipSync(parts, { level: 6, mtime: new Date(1980, 0, 1) });
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

function xml(body: string): Uint8Array {
  return strToU8(DECLARATION + body);
}

function contentTypes(sheets: readonly Sheet[]): string {
  const types = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const overrides = sheets.map(
    (_, index) => `<Override PartName="/xl/worksheets/sheet${String(index + 1)}.xml" ContentType="${types}.worksheet+xml"/>`,
  );
  return [
    `<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    `<Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/>`,
    `<Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/>`,
    '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>',
    ...overrides,
    "</Types>",
  ].join("");
}

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const items = targets.map(([type, target], index) => {
    const base = type === "core-properties" ? `${PACKAGE}/relationships/metadata` : OFFICE;
    return `<Relationship Id="rId${String(index + 1)}" Type="${base}/${type}" Target="${target}"/>`;
  });
  return `<Relationships xmlns="${PACKAGE}/relationships">${items.join("")}</Relationships>`;
}

function workbook(sheets: readonly Sheet[]): string {
  const items = sheets.map(
    (sheet, index) => `<sheet name="${escape(sheet.name)}" sheetId="${String(index + 1)}" r:id="rId${String(index + 1)}"/>`,
  );
  const filters = sheets.map(
    (sheet, index) =>
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${String(index)}" hidden="1">${escape(sheet.name)}!$A$1:$${columnName(sheet.columns.length - 1)}$${String(sheet.rows.length + 1)}</definedName>`,
  );
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${items.join("")}</sheets><definedNames>${filters.join("")}</definedNames></workbook>`;
}

// Cell formats by index: 0 number, 1 text (quote prefix, wrapped, top), 2 title.
const styles = [
  `<styleSheet xmlns="${MAIN}">`,
  '<fonts count="2"><font><sz val="10"/><name val="Calibri"/></font><font><b/><sz val="10"/><name val="Calibri"/></font></fonts>',
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFECEFF1"/></patternFill></fill></fills>',
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  '<cellXfs count="3">',
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top"/></xf>',
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>',
  '<xf numFmtId="49" fontId="1" fillId="2" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="top"/></xf>',
  "</cellXfs>",
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
  "</styleSheet>",
].join("");

function worksheet(sheet: Sheet): string {
  const last = columnName(sheet.columns.length - 1);
  const widths = sheet.columns.map(
    (column, index) => `<col min="${String(index + 1)}" max="${String(index + 1)}" width="${String(column.width)}" customWidth="1"/>`,
  );
  const titles = row(
    1,
    sheet.columns.map((column) => column.title),
    2,
  );
  const rows = sheet.rows.map((cells, index) => row(index + 2, cells, 1));
  return [
    `<worksheet xmlns="${MAIN}"><dimension ref="A1:${last}${String(sheet.rows.length + 1)}"/>`,
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
    `<cols>${widths.join("")}</cols><sheetData>${titles}${rows.join("")}</sheetData>`,
    `<autoFilter ref="A1:${last}${String(sheet.rows.length + 1)}"/></worksheet>`,
  ].join("");
}

function row(number: number, cells: readonly Cell[], textStyle: number): string {
  const items = cells.map((cell, index) => cellXml(`${columnName(index)}${String(number)}`, cell, textStyle));
  return `<row r="${String(number)}">${items.join("")}</row>`;
}

function cellXml(at: string, cell: Cell, textStyle: number): string {
  if (cell === null || cell === "") return "";
  if (typeof cell === "number") return `<c r="${at}"><v>${String(cell)}</v></c>`;
  return `<c r="${at}" s="${String(textStyle)}" t="inlineStr"><is><t xml:space="preserve">${escape(cut(plainText(cell)))}</t></is></c>`;
}

function cut(text: string): string {
  return text.length <= MAX_CELL ? text : `${plainText(text.slice(0, MAX_CELL - CUT.length - 8))}${CUT}`;
}

/** Escapes for XML, and `_xHHHH_`, which readers of this format would decode into a character. */
function escape(text: string): string {
  return plainText(text)
    .replaceAll(/_(?=x[0-9a-fA-F]{4}_)/g, "_x005F_")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

function columnName(index: number): string {
  const letter = String.fromCodePoint(65 + (index % 26));
  return index < 26 ? letter : `${columnName(Math.floor(index / 26) - 1)}${letter}`;
}
