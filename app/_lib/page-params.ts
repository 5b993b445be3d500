/** What Next gives a page of its address after the question mark. */
export type SearchParams = Promise<Readonly<Record<string, string | string[] | undefined>>>;

/** The first value of a parameter, or `null`. */
export async function param(searchParams: SearchParams, name: string): Promise<string | null> {
  const value = (await searchParams)[name];
  return (Array.isArray(value) ? value[0] : value) ?? null;
}
