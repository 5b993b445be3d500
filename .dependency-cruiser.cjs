/** The law of imports, on the resolved graph. ESLint says the same in the editor (eslint.config.mjs); docs/architecture.md draws it. */
const TEST = "\\.(test|prop\\.test|test-d)\\.tsx?$|/testing/|/fixtures/";

const no = ([name, comment], from, to) => ({ name, comment, severity: "error", from, to });

module.exports = {
  forbidden: [
    no(
      ["core-imports-only-core", "core is pure: no framework, no platform, no database"],
      { path: "^core/", pathNot: TEST },
      { pathNot: "^core/|node_modules/zod/" },
    ),
    no(
      ["zod-only-in-schemas", "zod weighs 92 KB in a browser: only *schema.ts, which only the server imports"],
      { path: "^core/", pathNot: `schema\\.ts$|${TEST}` },
      { path: "node_modules/zod/" },
    ),
    no(
      ["components-never-import-server-or-app", "components take data and actions as props"],
      { path: "^components/" },
      { path: "^(server|app|prisma|scripts|e2e)/" },
    ),
    no(
      ["server-never-imports-ui", "the server knows no screen"],
      { path: "^server/" },
      { path: "^(app|components|scripts|e2e)/|node_modules/react-dom/", pathNot: "^scripts/throwaway-postgres\\.ts$" },
    ),
    no(["app-is-the-top", "nothing imports a URL"], { pathNot: "^(app|e2e)/|^[^/]+$" }, { path: "^app/" }),
    no(["e2e-sees-the-outside", "stories use the product as a person does"], { path: "^e2e/" }, { path: "^(app|components)/" }),
    no(
      ["prisma-ends-at-rows", "Prisma's types end in server/db, rows.ts and the adapter of the sign-in"],
      { pathNot: `^(prisma|e2e|scripts)/|^server/db/|^server/[^/]+/rows\\.ts$|^server/auth/adapter\\.ts$|^prisma\\.config\\.ts$|${TEST}` },
      { path: "node_modules/(@prisma|prisma)/|^prisma/generated/" },
    ),
    no(
      ["no-barrels", "a file is imported by its own name"],
      { path: "^(app|components|core|server)/" },
      { path: "^(app|components|core|server)/.*index\\.tsx?$" },
    ),
    no(["no-test-in-product", "tests are nobody's dependency"], { pathNot: TEST }, { path: "\\.(test|prop\\.test)\\.tsx?$" }),
    no(["no-unresolved", "every import leads somewhere"], {}, { couldNotResolve: true, pathNot: "^(server-only|client-only)$" }),
    no(["no-cycles", "a cycle has no first file to read"], {}, { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } }),
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules|^prisma/generated" },
    exclude: { path: "^(\\.next|\\.cache|data)/" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".mjs", ".cjs", ".js", ".json", ".css", ".d.ts"],
    },
  },
};
