import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { ESLint } from "eslint";
import ts from "typescript";
import tseslint from "typescript-eslint";
import { afterAll, describe, expect, it } from "vitest";
import { settingsSchema } from "@/server/env";

/** Knows the forbidden words in order to notice them. */
const READS_THE_CLAIM = "core/questionnaire/wording.ts";

/** Read by scripts as well as by the application, so they cannot carry the marker that forbids the former. */
const WITHOUT_MARKER = [/^server\/env\.ts$/, /^server\/db\//];

const files = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], { encoding: "utf8" }).trim().split("\n");
const textOf = (file: string): string => readFileSync(file, "utf8");
const isTest = (file: string): boolean => /\.test\.tsx?$|\/testing\//.test(file);

describe("every file keeps the habits of the house", () => {
  it("a file of server/ cannot reach a browser", () => {
    const server = files.filter((file) => /^server\/.*\.tsx?$/.test(file) && !isTest(file));
    const unmarked = server.filter(
      (file) => !WITHOUT_MARKER.some((exempt) => exempt.test(file)) && !/^import "server-only";$/m.test(textOf(file)),
    );
    expect(unmarked).toEqual([]);
  });

  it("a page reads and renders, in at most 30 lines", () => {
    const pages = files.filter((file) => /^app\/.*page\.tsx$/.test(file));
    expect(pages.filter((file) => textOf(file).trimEnd().split("\n").length > 30)).toEqual([]);
  });

  it("no file only passes others on, and none is a drawer for odds and ends", () => {
    expect(files.filter((file) => /(?:^|\/)(?:index|utils?|helpers?|common|misc)\.tsx?$/.test(file))).toEqual([]);
  });

  it("no page is built in advance: its scripts would have no nonce and not run", () => {
    const layouts = files.filter((file) => file === "app/layout.tsx");
    expect(layouts.filter((file) => !/await (?:headers|connection|cookies)\(\)/.test(textOf(file)))).toEqual([]);
  });

  it("a client component stays a leaf", () => {
    const clients = files.filter((file) => file.endsWith(".tsx") && textOf(file).startsWith('"use client"'));
    expect(clients.filter((file) => textOf(file).split("\n").length > 200)).toEqual([]);
  });

  it(".env.example names every setting and no other", () => {
    const named = [...textOf(".env.example").matchAll(/^([A-Z_]+)=/gm)].map((match) => match[1]);
    expect(named.toSorted()).toEqual(Object.keys(settingsSchema.shape).toSorted());
  });

  it("nothing shipped claims what no product can grant", () => {
    const shipped = files.filter((file) => /^(?:app|components|core|server|prisma)\/.*\.(?:tsx?|sql)$/.test(file) && !isTest(file));
    expect(shipped.filter((file) => file !== READS_THE_CLAIM && /HIPAA[- ]compliant|violates? HIPAA/i.test(textOf(file)))).toEqual([]);
  });
});

describe("the linter catches a broken law", () => {
  const eslint = new ESLint({
    // The planted text is no file of the project, so rules that need its types stay out.
    overrideConfig: { files: ["**/*.ts", "**/*.tsx"], ...tseslint.configs.disableTypeChecked } as ESLint.Options["overrideConfig"] & object,
  });

  const planted: readonly (readonly [string, string, string])[] = [
    ["core/mail/planted.ts", 'import "@/server/env";', "no-restricted-imports"],
    ["core/mail/planted.ts", 'import "../../server/env";', "no-restricted-imports"],
    ["core/mail/planted.ts", 'import "react";', "no-restricted-imports"],
    ["core/mail/planted.ts", 'import "node:fs";', "no-restricted-imports"],
    ["core/mail/planted.ts", 'import "zod";', "no-restricted-imports"],
    ["core/mail/planted.ts", "export const now = Date.now();", "no-restricted-syntax"],
    ["core/mail/planted.ts", "export const now = new Date();", "no-restricted-syntax"],
    ["core/mail/planted.ts", "export const dice = Math.random();", "no-restricted-syntax"],
    ["components/vendor/planted.tsx", 'import "@/server/vendors/queries";', "no-restricted-imports"],
    ["components/vendor/planted.tsx", 'import "node:fs";', "no-restricted-imports"],
    ["components/vendor/planted.tsx", "export const key = process.env.KEY;", "no-restricted-syntax"],
    ["server/vendors/planted.ts", 'import "@/components/ui/button";', "no-restricted-imports"],
    ["server/vendors/planted.ts", 'import "@prisma/client";', "no-restricted-imports"],
    ["server/vendors/planted.ts", "export const all = (db: { $queryRawUnsafe: unknown }) => db.$queryRawUnsafe;", "no-restricted-syntax"],
    ["app/planted.ts", 'import "@/prisma/generated/sqlite/client";', "no-restricted-imports"],
    ["app/planted.ts", 'export const key = process.env["KEY"];', "no-restricted-syntax"],
  ];

  it.each(planted)("%s: %s", async (filePath, text, rule) => {
    const [result] = await eslint.lintText(text, { filePath });
    expect(result?.messages.map((message) => message.ruleId)).toContain(rule);
  });

  it("and is silent where the law is kept", async () => {
    const [result] = await eslint.lintText('import "./hop";\nexport const at = (moment: number) => new Date(moment);\n', {
      filePath: "core/mail/planted.ts",
    });
    expect(result?.messages).toEqual([]);
  }, 20_000);
}, 60_000);

describe("the graph catches a broken law", () => {
  const folder = mkdtempSync(join(tmpdir(), "mailwitness-law-"));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it("names the rule of every planted import", () => {
    plant("core/mail/hop.ts", 'import "@/server/env";');
    plant("core/mail/ring-a.ts", 'import { b } from "./ring-b";\nexport const a = (): unknown => b;');
    plant("core/mail/ring-b.ts", 'import { a } from "./ring-a";\nexport const b = (): unknown => a;');
    plant("components/vendor/card.tsx", 'import "@/server/vendors/queries";');
    plant("server/env.ts", "export const port = 1;");
    plant("server/vendors/queries.ts", 'import "@/app/page";\nimport "@/prisma/generated/sqlite/client";');
    plant("app/page.tsx", "export const page = 1;");
    plant("prisma/generated/sqlite/client.ts", "export const client = 1;");
    plant("tsconfig.json", textOf("tsconfig.json"));
    cpSync(".dependency-cruiser.cjs", join(folder, ".dependency-cruiser.cjs"));
    const cruise = spawnSync(process.execPath, [resolve("node_modules/dependency-cruiser/bin/dependency-cruise.mjs"), "."], {
      cwd: folder,
      encoding: "utf8",
    });
    const rules = [
      "core-imports-only-core",
      "no-cycles",
      "components-never-import-server-or-app",
      "server-never-imports-ui",
      "app-is-the-top",
      "prisma-ends-at-rows",
    ];
    expect(rules.filter((rule) => !cruise.stdout.includes(rule))).toEqual([]);
    expect(cruise.status).not.toBe(0);
  }, 60_000);

  function plant(path: string, text: string): void {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
});

describe("the compiler keeps core pure", () => {
  it.each(["process", "document", "fetch", "URL", "TextDecoder", "Buffer", "console", "FormData", "setTimeout"])(
    "core does not know %s",
    (name) => {
      const file = resolve("core/planted.ts");
      const { config } = ts.readConfigFile("core/tsconfig.json", ts.sys.readFile.bind(ts.sys)) as { config: unknown };
      const { options } = ts.parseJsonConfigFileContent(config, ts.sys, resolve("core"));
      const host = ts.createCompilerHost(options);
      const read = host.getSourceFile.bind(host);
      host.getSourceFile = (path, language, ...rest) =>
        path === file ? ts.createSourceFile(path, `export const planted: unknown = ${name};`, language) : read(path, language, ...rest);
      const messages = ts.createProgram([file], options, host).getSemanticDiagnostics();
      expect(messages.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " ")).join()).toContain(
        `Cannot find name '${name}'`,
      );
    },
    20_000,
  );
});
