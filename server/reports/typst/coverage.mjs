/**
 * The code points that a set of TrueType fonts can draw, read from their `cmap` tables (OpenType 1.9, cmap formats 4 and 12).
 * PDF/UA forbids a glyph that is missing, and Typst refuses to write one: so we look first.
 *
 * @param {readonly Buffer[]} fonts our own fonts, trusted
 * @returns {(codePoint: number) => boolean}
 */
export function coverageOf(fonts) {
  const covered = new Set();
  for (const font of fonts) {
    for (const table of cmapTables(font)) addTable(font, table, covered);
  }
  return (codePoint) => covered.has(codePoint);
}

function cmapTables(font) {
  const count = font.readUInt16BE(4);
  for (let index = 0; index < count; index += 1) {
    const record = 12 + 16 * index;
    if (font.toString("latin1", record, record + 4) === "cmap") return subtables(font, font.readUInt32BE(record + 8));
  }
  return [];
}

function subtables(font, cmap) {
  const count = font.readUInt16BE(cmap + 2);
  return Array.from({ length: count }, (_, index) => cmap + font.readUInt32BE(cmap + 4 + 8 * index + 4));
}

function addTable(font, table, covered) {
  const format = font.readUInt16BE(table);
  if (format === 4) addFormat4(font, table, covered);
  if (format === 12) addFormat12(font, table, covered);
}

function addFormat4(font, table, covered) {
  const twice = font.readUInt16BE(table + 6);
  for (let offset = 0; offset < twice; offset += 2) {
    const end = font.readUInt16BE(table + 14 + offset);
    const start = font.readUInt16BE(table + 16 + twice + offset);
    const deltaAt = table + 16 + 2 * twice + offset;
    const rangeAt = deltaAt + twice;
    for (let code = start; code <= end && code !== 0xffff; code += 1) {
      if (glyph4(font, { code, start, deltaAt, rangeAt }) !== 0) covered.add(code);
    }
  }
}

function glyph4(font, { code, start, deltaAt, rangeAt }) {
  const delta = font.readUInt16BE(deltaAt);
  const range = font.readUInt16BE(rangeAt);
  if (range === 0) return (code + delta) & 0xffff;
  const glyph = font.readUInt16BE(rangeAt + range + 2 * (code - start));
  return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
}

function addFormat12(font, table, covered) {
  const groups = font.readUInt32BE(table + 12);
  for (let index = 0; index < groups; index += 1) {
    const at = table + 16 + 12 * index;
    const end = font.readUInt32BE(at + 4);
    for (let code = font.readUInt32BE(at); code <= end; code += 1) covered.add(code);
  }
}
