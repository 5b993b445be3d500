type Entries = readonly (readonly [string, string])[];

/** The fields of a form that hold an answer or a comment. */
export function textEntries(form: HTMLFormElement): Entries {
  return [...new FormData(form).entries()].flatMap(([name, value]) =>
    typeof value === "string" && name !== "paste" ? [[name, value] as const] : [],
  );
}

function revisionOf(form: HTMLFormElement): string {
  const field = form.elements.namedItem("revision");
  return field instanceof HTMLInputElement ? field.value : "";
}

/** Keeps what is typed in this browser. */
export function keepDraft(key: string, form: HTMLFormElement): void {
  try {
    localStorage.setItem(key, JSON.stringify({ revision: revisionOf(form), entries: textEntries(form) }));
  } catch {
    // Storage may be full or forbidden; the server's copy is the one that counts.
  }
}

/** Forgets it: the server has it. */
export function forgetDraft(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // As above.
  }
}

/** Fills the form with what was kept, when it belongs to the revision that the page shows. True when anything changed. */
export function putBackDraft(key: string, form: HTMLFormElement): boolean {
  const kept = read(key);
  if (kept === null) return false;
  if (kept.revision !== revisionOf(form)) {
    forgetDraft(key);
    return false;
  }
  const before = JSON.stringify(textEntries(form));
  for (const field of form.elements) fill(field, kept.entries);
  return JSON.stringify(textEntries(form)) !== before;
}

function fill(field: Element, entries: Entries): void {
  if (field instanceof HTMLInputElement && (field.type === "radio" || field.type === "checkbox")) {
    field.checked = entries.some(([name, value]) => name === field.name && value === field.value);
  } else if (
    field instanceof HTMLTextAreaElement ||
    field instanceof HTMLSelectElement ||
    (field instanceof HTMLInputElement && !["hidden", "file", "submit"].includes(field.type))
  ) {
    const entry = entries.find(([name]) => name === field.name);
    if (entry !== undefined) field.value = entry[1];
  }
}

function read(key: string): { revision: string; entries: Entries } | null {
  try {
    const text = localStorage.getItem(key);
    return text === null ? null : (JSON.parse(text) as { revision: string; entries: Entries });
  } catch {
    return null;
  }
}
