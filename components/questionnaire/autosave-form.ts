import { forgetDraft, keepDraft, putBackDraft, textEntries } from "./kept-draft";

/** What watching a form needs from the page around it. */
export interface AutosaveOptions {
  readonly url: string;
  readonly storageKey: string;
  readonly tell: (words: string | null, saved: boolean) => void;
}

/** A form that is being watched. One request at a time: `running` is the one under way. */
interface Watched extends AutosaveOptions {
  readonly form: HTMLFormElement;
  timer: ReturnType<typeof setTimeout> | undefined;
  running: Promise<void> | null;
  /** Something was changed that no request carries yet. */
  dirty: boolean;
}

const PAUSE = 800;
const RETRY = 5000;

/**
 * Saves a form a moment after the last change, one request at a time. What the server does not take (yet) is kept in this
 * browser and put back when the page is opened again. Returns what stops it.
 */
export function watchForm(form: HTMLFormElement, options: AutosaveOptions): () => void {
  const watched: Watched = { ...options, form, timer: undefined, running: null, dirty: false };
  const stop = new AbortController();
  const listen = { signal: stop.signal };
  const saveNow = (): void => void save(watched);
  form.addEventListener("input", (event) => changed(watched, event), listen);
  form.addEventListener("submit", (event) => submitted(watched, event), listen);
  window.addEventListener("online", saveNow, listen);
  document.addEventListener("visibilitychange", saveNow, listen);
  window.addEventListener("pagehide", saveNow, listen);
  // A page from the back-forward cache names an old revision.
  window.addEventListener("pageshow", (event) => event.persisted && location.reload(), listen);
  if (putBackDraft(options.storageKey, form)) {
    options.tell("We put back what you typed before.", true);
    watched.dirty = true;
    later(watched, PAUSE);
  }
  return () => {
    clearTimeout(watched.timer);
    stop.abort();
  };
}

function later(watched: Watched, pause: number): void {
  clearTimeout(watched.timer);
  watched.timer = setTimeout(() => void save(watched), pause);
}

async function save(watched: Watched): Promise<void> {
  clearTimeout(watched.timer);
  if (watched.running !== null || !watched.dirty) return;
  watched.dirty = false;
  watched.running = send(watched);
  const pause = await watched.running.then(
    () => PAUSE,
    () => RETRY,
  );
  watched.running = null;
  if (pause === RETRY) noConnection(watched);
  if (hasChanged(watched)) later(watched, pause);
}

/** Asked after a pause, in which somebody may have typed on. */
const hasChanged = (watched: Watched): boolean => watched.dirty;

/** Rejects without a connection. */
async function send(watched: Watched): Promise<void> {
  const body = new URLSearchParams(textEntries(watched.form).map(([name, value]) => [name, value]));
  // `keepalive` lets the request outlive the page; its 64 KB are more than an answer has.
  const response = await fetch(watched.url, { method: "POST", body, keepalive: true });
  const answer = (await response.json()) as { revision?: number; savedAt?: string; message?: string | null };
  if (response.ok) saved(watched, answer);
  else watched.tell(answer.message ?? null, false);
}

function saved(watched: Watched, { revision, savedAt }: { readonly revision?: number; readonly savedAt?: string }): void {
  const field = watched.form.elements.namedItem("revision");
  if (field instanceof HTMLInputElement && revision !== undefined) field.value = String(revision);
  if (!watched.dirty) forgetDraft(watched.storageKey);
  const moment = savedAt === undefined ? new Date() : new Date(savedAt);
  watched.tell(`Saved ${moment.toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" })}`, true);
}

function noConnection(watched: Watched): void {
  watched.dirty = true;
  watched.tell("Not saved: there is no connection. We keep trying.", false);
}

function changed(watched: Watched, { target }: Event): void {
  // Files go with the buttons; pasted text becomes evidence, not an answer.
  if (target instanceof HTMLElement && target.matches("[name=file], [name=paste]")) return;
  watched.dirty = true;
  keepDraft(watched.storageKey, watched.form);
  later(watched, PAUSE);
}

function submitted(watched: Watched, event: SubmitEvent): void {
  clearTimeout(watched.timer);
  watched.dirty = false;
  if (watched.running === null) return;
  // The save under way raises the revision that this form must name.
  event.preventDefault();
  const { submitter } = event;
  const submit = (): void => watched.form.requestSubmit(submitter);
  void watched.running.then(submit, submit);
}
