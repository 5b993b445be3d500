import next from "eslint-config-next/core-web-vitals";
import jsxA11y from "eslint-plugin-jsx-a11y";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

const TESTS = ["**/*.test.ts", "**/*.test.tsx", "**/*.prop.test.ts", "**/testing/**", "e2e/**"];

/** Tables of facts: long because there are many facts, not because there is much logic. */
const CATALOGUES = [
  "core/controls/**",
  "core/providers/**",
  "core/questionnaire/catalogue/**",
  "core/mail/fixtures/**",
  "core/evidence/fixtures/**",
  "prisma/seed/**",
  "server/demo/**",
  "app/styleguide/**",
];

/** The law of imports for one folder; dependency-cruiser repeats it on the resolved graph. */
const never = (files, groups, ignores = []) => ({
  files,
  ignores: [...TESTS, ...ignores],
  rules: {
    "no-restricted-imports": ["error", { patterns: groups.map(([group, message]) => ({ group, message })) }],
  },
});

const PLATFORM = ["node:*", "react", "react-dom", "react/*", "react-dom/*", "next", "next/*", "server-only", "@prisma/*", "pg", "pino"];
const UP = (...folders) => folders.flatMap((folder) => [`@/${folder}`, `@/${folder}/*`, `@/${folder}/**`, `**/../${folder}/**`]);
const PRISMA = [["@prisma/*", "prisma", "@/prisma/generated/**", "**/prisma/generated/**"], "Prisma ends in server/db and rows.ts."];
const PROPS = [UP("server", "app", "prisma", "scripts"), "Components take data and actions as props."];

const ENVIRONMENT = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: "Only server/env.ts reads the environment: import settings() from there.",
};
const RAW_SQL = {
  selector: "MemberExpression[property.name=/^\\$(queryRawUnsafe|executeRawUnsafe)$/]",
  message: "Use $queryRaw or $executeRaw with a tagged template, which binds its values.",
};
const CLOCK = [
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: "core has no clock: take the moment as an argument." },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "core has no clock: take the moment as an argument." },
  { selector: "CallExpression[callee.name='Date']", message: "core has no clock: take the moment as an argument." },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: "core has no randomness: take it as an argument." },
];

export default defineConfig([
  globalIgnores([
    ".next/**",
    ".next-*/**",
    ".cache/**",
    "data/**",
    "coverage/**",
    "next-env.d.ts",
    "playwright-report/**",
    "prisma/generated/**",
    "test-results/**",
  ]),
  ...next,
  { files: ["**/*.mjs"], rules: { "import/no-anonymous-default-export": "off" } },
  { files: ["**/*.tsx"], rules: jsxA11y.flatConfigs.strict.rules },
  {
    files: ["**/*.ts", "**/*.tsx"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      // A number in a template string is what it looks like.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // `() => setOpen(true)` is how React handlers are written.
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true, ignoreVoidOperator: true }],
      // React awaits actions and handlers given as props.
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
      // An interface of functions may be async without awaiting.
      "@typescript-eslint/require-await": "off",
    },
  },
  {
    files: ["**/*.ts", "**/*.tsx", "**/*.mjs", "**/*.cjs"],
    rules: {
      // `modified`: a switch over a closed union is a table and counts once.
      complexity: ["error", { max: 10, variant: "modified" }],
      eqeqeq: "error",
      "max-lines": ["error", { max: 350, skipBlankLines: true, skipComments: true }],
      "max-params": ["error", 3],
      "no-console": "error",
    },
  },
  {
    // JSX is a picture, counted by the file; a test names its cases in one describe.
    files: ["**/*.ts"],
    ignores: TESTS,
    rules: { "max-lines-per-function": ["error", { max: 40, skipBlankLines: true, skipComments: true }] },
  },
  { files: CATALOGUES, rules: { "max-lines": "off", "max-lines-per-function": "off" } },
  { files: TESTS, rules: { "max-lines": ["error", { max: 600 }], "@typescript-eslint/no-non-null-assertion": "off" } },
  { files: ["scripts/**", "**/*.bench.ts"], rules: { "no-console": "off" } },

  never(["core/**"], [[[...PLATFORM, ...UP("app", "components", "server", "prisma", "scripts")], "core sees only core."]]),
  {
    files: ["core/**"],
    ignores: ["core/**/*schema.ts", ...TESTS],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            { group: [...PLATFORM, ...UP("app", "components", "server", "prisma", "scripts")], message: "core sees only core." },
            { group: ["zod", "zod/*"], message: "zod only in *schema.ts." },
          ],
        },
      ],
    },
  },
  never(["components/**"], [PROPS, PRISMA, [["node:*"], "Components run in a browser."]]),
  never(
    ["server/**"],
    [[UP("app", "components"), "The server knows no screen."], PRISMA],
    ["server/db/**", "server/*/rows.ts", "server/auth/adapter.ts"],
  ),
  never(["server/db/**", "server/*/rows.ts", "server/auth/adapter.ts"], [[UP("app", "components"), "The server knows no screen."]]),
  never(["app/**"], [PRISMA]),

  { files: ["**/*.ts", "**/*.tsx"], rules: { "no-restricted-syntax": ["error", RAW_SQL, ENVIRONMENT] } },
  { files: ["core/**"], ignores: TESTS, rules: { "no-restricted-syntax": ["error", RAW_SQL, ENVIRONMENT, ...CLOCK] } },
  {
    files: ["server/env.ts", "scripts/**", "*.config.ts", "instrumentation.ts", "proxy.ts", ...TESTS],
    rules: { "no-restricted-syntax": ["error", RAW_SQL] },
  },
]);
