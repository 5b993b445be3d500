/** The styleguide is for those who build the product: in production it is not found, unless a test asks for it. */
export function styleguideEnabled(): boolean {
  // Not a setting of an operator, so it has no place in server/env.ts and .env.example.
  // eslint-disable-next-line no-restricted-syntax
  return process.env.NODE_ENV !== "production" || process.env["MAILWITNESS_STYLEGUIDE"] === "on";
}
