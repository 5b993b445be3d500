export const hintId = (id: string): string => `${id}-hint`;
export const errorId = (id: string): string => `${id}-error`;

/** The attributes that tie a control to its hint and error. */
export function describe(id: string, parts: { readonly hint?: unknown; readonly error?: string | undefined }) {
  const ids = [parts.hint === undefined ? null : hintId(id), parts.error === undefined ? null : errorId(id)];
  const describedBy = ids.filter((part) => part !== null).join(" ");
  return {
    id,
    "aria-describedby": describedBy === "" ? undefined : describedBy,
    "aria-invalid": parts.error === undefined ? undefined : (true as const),
  };
}
