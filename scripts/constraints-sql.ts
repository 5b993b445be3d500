import type { AppendOnly, Check, Constraints } from "@/prisma/checks";

/** What one migration starts from and leads to. `sql` is the engine's diff, `whole` its script for the new schema from nothing. */
export interface Change {
  readonly sql: string;
  readonly whole: string;
  readonly before: Constraints;
  readonly after: Constraints;
}

/**
 * The migration for SQLite: checks stand inside CREATE TABLE, where alone SQLite takes them, and so a table whose checks
 * changed and nothing else is rebuilt. Rebuilding drops a table's triggers, and so they are made again.
 */
export function constrainSqlite({ sql, whole, before, after }: Change): string {
  const withRebuilds = [sql, ...unbuiltTables(sql, before, after).map((table) => rebuild(table, whole))].join("\n");
  const checked = withRebuilds.replace(createTable, (statement, name: string) => withChecks(statement, name, after.checks));
  const built = builtTables(withRebuilds);
  const dropped = before.appendOnly.filter(isNotIn(after.appendOnly)).filter(({ table }) => !built.has(table));
  const made = after.appendOnly.filter((entry) => built.has(entry.table) || isNotIn(before.appendOnly)(entry));
  return join([checked, ...dropped.map(dropSqliteTriggers), ...made.map(sqliteTriggers)]);
}

/** The migration for PostgreSQL: checks and triggers are altered where they changed. */
export function constrainPostgresql({ sql, before, after }: Change): string {
  return join([
    sql,
    ...before.checks
      .filter(isNotIn(after.checks))
      .map((check) => `ALTER TABLE IF EXISTS "${check.table}" DROP CONSTRAINT IF EXISTS ${checkName(check)};`),
    ...after.checks.filter(isNotIn(before.checks)).map((check) => `ALTER TABLE "${check.table}" ADD ${checkClause(check)};`),
    ...before.appendOnly.filter(isNotIn(after.appendOnly)).map(dropPostgresqlTriggers),
    ...after.appendOnly.filter(isNotIn(before.appendOnly)).map(postgresqlTriggers),
  ]);
}

const createTable = /^CREATE TABLE "(?:new_)?(\w+)" \(\n[\s\S]*?\n\);$/gm;

const builtTables = (sql: string): ReadonlySet<string> => new Set([...sql.matchAll(createTable)].map((match) => match[1] ?? ""));

/** Tables whose checks changed but which the engine's own script leaves alone. */
function unbuiltTables(sql: string, before: Constraints, after: Constraints): string[] {
  const changed = [...before.checks.filter(isNotIn(after.checks)), ...after.checks.filter(isNotIn(before.checks))];
  const built = builtTables(sql);
  return [...new Set(changed.map(({ table }) => table))].filter((table) => !built.has(table)).sort();
}

/** The twelve steps of https://www.sqlite.org/lang_altertable.html#otheralter, in the form that Prisma's engine writes them. */
function rebuild(table: string, whole: string): string {
  const create = [...whole.matchAll(createTable)].find((match) => match[1] === table)?.[0];
  if (create === undefined) return "";
  const columns = [...create.matchAll(/^ {4}("\w+") /gm)].map((match) => match[1]).join(", ");
  const indexes = [...whole.matchAll(new RegExp(`^CREATE (?:UNIQUE )?INDEX .* ON "${table}"\\(.*\\);$`, "gm"))].map(([index]) => index);
  return [
    "-- RedefineTables",
    "PRAGMA defer_foreign_keys=ON;",
    "PRAGMA foreign_keys=OFF;",
    create.replace(`"${table}"`, `"new_${table}"`),
    `INSERT INTO "new_${table}" (${columns}) SELECT ${columns} FROM "${table}";`,
    `DROP TABLE "${table}";`,
    `ALTER TABLE "new_${table}" RENAME TO "${table}";`,
    ...indexes,
    "PRAGMA foreign_keys=ON;",
    "PRAGMA defer_foreign_keys=OFF;",
  ].join("\n");
}

function withChecks(statement: string, table: string, checks: readonly Check[]): string {
  const clauses = checks.filter((check) => check.table === table).map((check) => `,\n    ${checkClause(check)}`);
  return statement.replace(/\n\);$/, `${clauses.join("")}\n);`);
}

const checkName = ({ table, column }: Check): string => `"${table}_${column}_check"`;

const checkClause = (check: Check): string =>
  `CONSTRAINT ${checkName(check)} CHECK ("${check.column}" IN (${check.allowed.map(literal).join(", ")}))`;

const literal = (value: string | number): string => (typeof value === "number" ? String(value) : `'${value.replaceAll("'", "''")}'`);

function sqliteTriggers({ table, kept }: AppendOnly): string {
  const refuse = `BEGIN\n    SELECT RAISE(ABORT, '${table} is append-only');\nEND;`;
  const update = `CREATE TRIGGER "${table}_no_update" BEFORE UPDATE ON "${table}" ${refuse}`;
  const remove = `CREATE TRIGGER "${table}_no_delete" BEFORE DELETE ON "${table}"\nWHEN EXISTS (${ownerOf("OLD")}) ${refuse}`;
  return kept ? `${update}\n\n${remove}` : update;
}

const dropSqliteTriggers = ({ table }: AppendOnly): string =>
  `DROP TRIGGER IF EXISTS "${table}_no_update";\nDROP TRIGGER IF EXISTS "${table}_no_delete";`;

function postgresqlTriggers({ table, kept }: AppendOnly): string {
  const condition = kept ? `IF TG_OP = 'DELETE' AND NOT EXISTS (${ownerOf("OLD")}) THEN\n        RETURN OLD;\n    END IF;\n    ` : "";
  return [
    `CREATE FUNCTION "${table}_append_only"() RETURNS trigger LANGUAGE plpgsql AS $$`,
    `BEGIN\n    ${condition}RAISE EXCEPTION '${table} is append-only';\nEND;\n$$;`,
    `CREATE TRIGGER "${table}_append_only" BEFORE UPDATE${kept ? " OR DELETE" : ""} ON "${table}"`,
    `    FOR EACH ROW EXECUTE FUNCTION "${table}_append_only"();`,
  ].join("\n");
}

const dropPostgresqlTriggers = ({ table }: AppendOnly): string => `DROP FUNCTION IF EXISTS "${table}_append_only"() CASCADE;`;

/** The cascade of a deleted organisation comes when its own row is already gone; any other deletion finds it. */
const ownerOf = (row: string): string => `SELECT 1 FROM "Organisation" WHERE "id" = ${row}."organisationId"`;

function isNotIn<T>(list: readonly T[]): (entry: T) => boolean {
  const known = new Set(list.map((entry) => JSON.stringify(entry)));
  return (entry) => !known.has(JSON.stringify(entry));
}

const join = (parts: readonly string[]): string =>
  `${parts
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .join("\n\n")}\n`;
