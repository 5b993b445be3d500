/** The PostgreSQL twin of `prisma/schema.prisma`: the same models under another provider, for a client of its own. */
export function derivePostgresqlSchema(schema: string): string {
  return schema
    .replace(/^(\/\/.*\n)+/, "// Derived from ../schema.prisma by scripts/generate-client.ts. Change that one, never this.\n")
    .replace('"./generated/sqlite"', '"../generated/postgresql"')
    .replace('provider = "sqlite"', 'provider = "postgresql"');
}
