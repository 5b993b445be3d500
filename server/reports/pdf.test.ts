import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { buildReport } from "@/core/report/build";
import { sampleReportInput } from "@/core/report/testing/sample-input";
import { canonicalJson } from "@/core/scoring/canonical-json";
import { renderPdf, type RenderedPdf } from "./pdf";
import { pdfObjects, structureElements } from "./testing/pdf-objects";

const render = async (text: string | null = null): Promise<RenderedPdf> => {
  const report = buildReport(sampleReportInput(text));
  return renderPdf(report, createHash("sha256").update(canonicalJson(report)).digest("hex"));
};

const has = (tool: string): boolean => spawnSync(tool, ["--version"]).error === undefined;

/** The words of a PDF by Debian's poppler-utils. */
const wordsOf = (bytes: Uint8Array): string => {
  const path = join(mkdtempSync(join(tmpdir(), "mailwitness-pdf-")), "report.pdf");
  writeFileSync(path, bytes);
  return spawnSync("pdftotext", ["-layout", path, "-"], { encoding: "utf8" }).stdout;
};

describe("the PDF", () => {
  let pdf: RenderedPdf;
  let objects = "";
  beforeAll(async () => {
    pdf = await render();
    objects = pdfObjects(pdf.bytes);
  });

  it("declares PDF/UA-1, language, title and reading order", () => {
    expect(objects).toMatch(/\/MarkInfo <<\s*\/Marked true/);
    expect(objects).toMatch(/\/Lang \(en-GB\)/);
    expect(objects).toMatch(/\/DisplayDocTitle true/);
    expect(objects).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>/);
    expect(objects).toContain("Email transport assessment: Lumen Results Portal");
    for (const page of objects.matchAll(/\/Type \/Page\n[^]*?endobj/g)) {
      if (page[0].includes("/Annots")) expect(page[0]).toContain("/Tabs /S");
    }
  });

  it("has a structure tree with one first heading, sections, tables with scoped headings and lists", () => {
    expect(objects).toMatch(/\/Type \/StructTreeRoot/);
    expect(structureElements(objects, "H1")).toHaveLength(1);
    expect(structureElements(objects, "H2")).toHaveLength(9);
    expect(structureElements(objects, "Table").length).toBeGreaterThan(15);
    expect(structureElements(objects, "THead").length).toBe(structureElements(objects, "Table").length);
    const headings = structureElements(objects, "TH");
    expect(headings.length).toBeGreaterThan(50);
    expect(headings.every((one) => one.includes("/Scope /Column"))).toBe(true);
    expect(structureElements(objects, "LI").length).toBeGreaterThan(10);
  });

  it("gives every figure an alternative text", () => {
    const figures = structureElements(objects, "Figure");
    expect(figures.length).toBeGreaterThanOrEqual(4);
    expect(figures.every((figure) => figure.includes("/Alt "))).toBe(true);
  });

  it("embeds every font and acts on nothing", () => {
    const fonts = [...objects.matchAll(/\/Type \/FontDescriptor[^]*?endobj/g)];
    expect(fonts.length).toBeGreaterThan(2);
    expect(fonts.every(([font]) => /\/FontFile2 /.test(font) && /Mailwitness/.test(font))).toBe(true);
    expect(objects).not.toMatch(/\/(?:URI|JavaScript|JS|Launch|EmbeddedFile|SubmitForm|OpenAction)\b/);
  });

  it("gives the same bytes for the same model", async () => {
    const again = await render();
    expect(createHash("sha256").update(again.bytes).digest("hex")).toBe(createHash("sha256").update(pdf.bytes).digest("hex"));
  });

  it("takes its date from the model", () => {
    expect(objects).toMatch(/\/CreationDate \(D:20261123091500/);
  });

  it.skipIf(!has("pdftotext"))("carries id, method, SHA-256 and page number on every page, and says that demo data are invented", () => {
    const pages = wordsOf(pdf.bytes).split("\f").slice(0, -1);
    const sha256 = createHash("sha256")
      .update(canonicalJson(buildReport(sampleReportInput())))
      .digest("hex");
    expect(pages.length).toBeGreaterThan(8);
    pages.forEach((page, index) => {
      expect(page).toContain(`Page ${String(index + 1)} of ${String(pages.length)}`);
      expect(page).toContain("Report 0199f3c2-7d1a-7000-8000-00000000a001 · method 2026.1");
      expect(page).toContain(sha256);
      expect(page).toContain("Demo: invented data");
    });
  });

  it.skipIf(!has("qpdf"))("has no syntax errors", () => {
    const path = join(mkdtempSync(join(tmpdir(), "mailwitness-pdf-")), "report.pdf");
    writeFileSync(path, pdf.bytes);
    expect(spawnSync("qpdf", ["--check", path], { encoding: "utf8" }).status).toBe(0);
  });
});

describe("hostile text", () => {
  it.each([
    ["markup", '<script>alert(1)</script> #read("/etc/passwd") #sys.inputs $x$ *bold* = Heading \\ @ref <label> `raw` // comment'],
    ["a formula", '=cmd|" /C calc"!A0'],
    ["bidirectional controls", "invoice\u202egpj.exe\u2066x\u2069"],
    ["several scripts", "漢字 かな 한국어 नमस्ते العربية עברית Ελληνικά Привет 😀 👩‍⚕️ ✓"],
    ["control characters", "a\u0000b\u0001c\u001b[2Jd\u007fe\u0085f\ufffeg"],
    ["lone surrogates", "x\ud800y\udc00z"],
    ["nothing", ""],
    ["a word of 20,000 letters", "W".repeat(20_000)],
    ["line breaks", "a\r\nb\n\n\nc\td"],
    ["a link", "https://evil.example.com/x javascript:alert(1)"],
  ])("is set as text: %s", async (_, text) => {
    const { bytes, uncovered } = await render(text);
    const objects = pdfObjects(bytes);
    expect(objects).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>/);
    expect(objects).not.toMatch(/\/URI\b/);
    expect(uncovered).toEqual([]);
  });

  it.skipIf(!has("pdftotext"))("stands in the PDF as it was written", async () => {
    const { bytes } = await render('#read("/etc/passwd") <script>');
    const words = wordsOf(bytes);
    expect(words).toContain('#read("/etc/passwd") <script>');
    expect(words).not.toContain("root:");
  });

  it.skipIf(!has("pdftotext"))("is cut where one field would fill pages, and says so", async () => {
    const { bytes } = await render("word ".repeat(4_000));
    expect(wordsOf(bytes).replaceAll(/\s+/g, " ")).toContain("(cut here; the JSON file has the whole text)");
  });

  it("replaces what no font covers and names it", async () => {
    const { uncovered } = await render("ភាសាខ្មែរ");
    expect(uncovered).toContain("U+1797");
  });
});

describe("several at once", () => {
  it("are made one after the other, and a failure does not stop the next", async () => {
    const report = buildReport(sampleReportInput());
    const broken = renderPdf({ ...report, findings: [{} as never] }, "0".repeat(64));
    const fine = render();
    await expect(broken).rejects.toThrow(/did not compile/);
    await expect(fine).resolves.toMatchObject({ uncovered: [] });
  });

  it("refuses a model beyond the limit before it starts", async () => {
    const report = buildReport(sampleReportInput());
    await expect(renderPdf({ ...report, title: "x".repeat(13_000_000) }, "0".repeat(64))).rejects.toMatchObject({ code: "too-large" });
  });
});
