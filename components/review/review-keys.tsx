"use client";

import { useEffect, useSyncExternalStore } from "react";
import { Kbd } from "@/components/ui/kbd";

/** j and k go from answer to answer, a, f and c judge the one that has the focus. Can be switched off (WCAG 2.2, 2.1.4). */
export function ReviewKeys() {
  const isOn = useSyncExternalStore(subscribe, readSwitch, () => true);
  useEffect(() => {
    if (!isOn) return;
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [isOn]);
  return (
    <div className="text-xs text-ink-muted max-xl:hidden">
      <label className="flex min-h-6 items-center gap-2">
        <input
          type="checkbox"
          checked={isOn}
          onChange={(event) => writeSwitch(event.currentTarget.checked)}
          className="size-4 accent-accent"
        />
        Single-key shortcuts
      </label>
      <p className="mt-1 leading-6">
        <Kbd>j</Kbd> <Kbd>k</Kbd> next, previous · <Kbd>a</Kbd> accept · <Kbd>f</Kbd> flag · <Kbd>c</Kbd> clarify · <Kbd>Ctrl</Kbd>{" "}
        <Kbd>Enter</Kbd> sends the note
      </p>
    </div>
  );
}

const verdicts: Readonly<Record<string, string>> = { a: "accepted", f: "flagged", c: "needs-clarification" };

function onKey(event: KeyboardEvent): void {
  const { target } = event;
  if (target instanceof HTMLTextAreaElement) onNoteKey(event, target);
  else if (isFree(event)) onFreeKey(event);
}

/** In the note only two keys act: one sends it, one leaves it. */
function onNoteKey(event: KeyboardEvent, note: HTMLTextAreaElement): void {
  if (event.key === "Escape") itemOf(note)?.focus();
  if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || itemOf(note) === null) return;
  event.preventDefault();
  press(note, note.dataset["verdict"] ?? "needs-clarification");
}

function onFreeKey(event: KeyboardEvent): void {
  if (event.key === "j" || event.key === "k") {
    event.preventDefault();
    step(event.key === "j" ? 1 : -1);
  } else if (Object.hasOwn(verdicts, event.key)) {
    event.preventDefault();
    judge(verdicts[event.key] ?? "");
  }
}

/** A single key, not meant for a field or a dialog. */
function isFree(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  return !isTyping(event.target) && document.querySelector("dialog[open]") === null;
}

function step(by: 1 | -1): void {
  const items = [...document.querySelectorAll<HTMLElement>("[data-review-item]")];
  const at = items.findIndex((item) => item.contains(document.activeElement));
  const next = items[at === -1 ? 0 : Math.min(Math.max(at + by, 0), items.length - 1)];
  next?.focus();
  next?.scrollIntoView({ block: "start", behavior: "instant" });
}

/** Accepts at once; a flag or a question needs words first, so without a note the cursor goes there. */
function judge(verdict: string): void {
  const note = itemOf(document.activeElement)?.querySelector<HTMLTextAreaElement>("textarea[name=note]");
  if (note === null || note === undefined) return;
  note.dataset["verdict"] = verdict;
  if (verdict === "accepted" || note.value.trim() !== "") press(note, verdict);
  else note.focus();
}

/** As a click on the button of the verdict; the focus stays on the answer. */
function press(note: HTMLTextAreaElement, verdict: string): void {
  const button = note.form?.querySelector<HTMLButtonElement>(`button[name=state][value=${verdict}]`);
  if (button === null || button === undefined) return;
  note.form?.requestSubmit(button);
  itemOf(note)?.focus();
}

function itemOf(element: EventTarget | null): HTMLElement | null {
  return element instanceof Element ? element.closest<HTMLElement>("[data-review-item]") : null;
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches("input:not([type=checkbox]), textarea, select"));
}

const KEY = "mailwitness-review-keys";

function readSwitch(): boolean {
  return localStorage.getItem(KEY) !== "off";
}

function writeSwitch(isOn: boolean): void {
  localStorage.setItem(KEY, isOn ? "on" : "off");
  window.dispatchEvent(new StorageEvent("storage", { key: KEY }));
}

function subscribe(changed: () => void): () => void {
  window.addEventListener("storage", changed);
  return () => window.removeEventListener("storage", changed);
}
