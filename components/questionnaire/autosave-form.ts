/** What watching a form needs from the page around it. */
export interface AutosaveOptions {
  readonly url: string;
  readonly storageKey: string;
  readonly tell: (words: string | null, saved: boolean) => void;
}

type Entries = readonly (readonly [string, string])[];

const PAUSE = 800;
const RETRY = 5000;

/**
 * Saves a form a moment after the last change, one request at a time. What the server does not take (yet) is kept in this
 * browser and put back when the page is opened again. Returns what stops it.
 */
export function watchForm(form: HTMLFormElement, { url, storageKey, tell }: AutosaveOptions): () => void {
  const stop = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;
  let dirty = false;

  const later = (pause: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void save(), pause);
  };
  const save = async (): Promise<void> => {
    clearTimeout(timer);
    if (running !== null || !dirty || stop.signal.aborted) return;
    dirty = false;
    running = send();
    await running;
    running = null;
    if (dirty) later(PAUSE);
  };
  const send = async (): Promise<void> => {
    const body = new URLSearchParams(textEntries(form).map(([name, value]) => [name, value]));
    try {
      // `keepalive` lets the request outlive the page; its 64 KB are more than an answer has.
      const response = await fetch(url, { method: "POST", body, keepalive: true });
      const answer = (await response.json()) as { revision?: number; savedAt?: string; message?: string | null };
      if (response.ok) saved(answer.revision, answer.savedAt);
      else tell(answer.message ?? null, false);
    } catch {
      dirty = true;
      tell("Not saved: there is no connection. We keep trying.", false);
      later(RETRY);
    }
  };
  const saved = (revision: number | undefined, savedAt: string | undefined): void => {
    const field = form.elements.namedItem("revision");
    if (field instanceof HTMLInputElement && revision !== undefined) field.value = String(revision);
    if (!dirty) forget(storageKey);
    const moment = savedAt === undefined ? new Date() : new Date(savedAt);
    tell(`Saved ${moment.toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" })}`, true);
  };
  const changed = (event: Event): void => {
    // Files go with the buttons; pasted text becomes evidence, not an answer.
    if (event.target instanceof HTMLElement && event.target.matches("[name=file], [name=paste]")) return;
    dirty = true;
    keep(storageKey, form);
    later(PAUSE);
  };
  const submitted = (event: SubmitEvent): void => {
    clearTimeout(timer);
    dirty = false;
    if (running === null) return;
    // The save under way raises the revision that this form must name.
    event.preventDefault();
    const { submitter } = event;
    void running.then(() => form.requestSubmit(submitter));
  };

  const listen = { signal: stop.signal };
  form.addEventListener("input", changed, listen);
  form.addEventListener("submit", submitted, listen);
  window.addEventListener("online", () => void save(), listen);
  document.addEventListener("visibilitychange", () => void save(), listen);
  window.addEventListener("pagehide", () => void save(), listen);
  // A page from the back-forward cache names an old revision.
  window.addEventListener("pageshow", (event) => event.persisted && location.reload(), listen);
  if (putBack(storageKey, form)) {
    tell("We put back what you typed before.", true);
    dirty = true;
    later(PAUSE);
  }
  return () => {
    clearTimeout(timer);
    stop.abort();
  };
}

function textEntries(form: HTMLFormElement): Entries {
  return [...new FormData(form).entries()].flatMap(([name, value]) =>
    typeof value === "string" && name !== "paste" ? [[name, value] as const] : [],
  );
}

function revisionOf(form: HTMLFormElement): string {
  const field = form.elements.namedItem("revision");
  return field instanceof HTMLInputElement ? field.value : "";
}

function keep(key: string, form: HTMLFormElement): void {
  try {
    localStorage.setItem(key, JSON.stringify({ revision: revisionOf(form), entries: textEntries(form) }));
  } catch {
    // Storage may be full or forbidden; the server's copy is the one that counts.
  }
}

function forget(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // As above.
  }
}

/** Fills the form with what was kept, when it belongs to the revision that the page shows. True when anything changed. */
function putBack(key: string, form: HTMLFormElement): boolean {
  const kept = read(key);
  if (kept === null) return false;
  if (kept.revision !== revisionOf(form)) {
    forget(key);
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
