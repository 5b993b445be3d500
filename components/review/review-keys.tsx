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
  if (target instanceof HTMLTextAreaElement && event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
    sendNote(target, event);
    return;
  }
  if (target instanceof HTMLTextAreaElement && event.key === "Escape") {
    itemOf(target)?.focus();
    return;
  }
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(target) || document.querySelector("dialog[open]") !== null) return;
  if (event.key === "j" || event.key === "k") {
    event.preventDefault();
    step(event.key === "j" ? 1 : -1);
  } else if (Object.hasOwn(verdicts, event.key)) {
    event.preventDefault();
    judge(verdicts[event.key] ?? "");
  }
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
  const item = itemOf(document.activeElement);
  const button = item?.querySelector<HTMLButtonElement>(`button[name=state][value=${verdict}]`);
  const note = item?.querySelector<HTMLTextAreaElement>("textarea[name=note]");
  if (button === null || button === undefined || note === null || note === undefined) return;
  note.dataset["verdict"] = verdict;
  if (verdict === "accepted" || note.value.trim() !== "") {
    button.form?.requestSubmit(button);
    item?.focus();
  } else {
    note.focus();
  }
}

function sendNote(note: HTMLTextAreaElement, event: KeyboardEvent): void {
  const item = itemOf(note);
  const verdict = note.dataset["verdict"] ?? "needs-clarification";
  const button = item?.querySelector<HTMLButtonElement>(`button[name=state][value=${verdict}]`);
  if (button === null || button === undefined) return;
  event.preventDefault();
  button.form?.requestSubmit(button);
  item?.focus();
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
