"use client";

import { useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";

export interface Shortcut {
  readonly keys: readonly string[];
  readonly does: string;
}

/** The help sheet behind `?`. A single key never acts while somebody types. */
export function ShortcutSheet({ shortcuts }: { readonly shortcuts: readonly Shortcut[] }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const open = (event: KeyboardEvent): void => {
      if (event.key !== "?" || isTyping(event.target) || dialog.current?.open === true) return;
      event.preventDefault();
      dialog.current?.showModal();
    };
    document.addEventListener("keydown", open);
    return () => document.removeEventListener("keydown", open);
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby="shortcut-sheet-title"
      className="w-[min(28rem,calc(100vw-2rem))] rounded-lg border border-line bg-surface p-5 text-ink shadow-overlay"
    >
      <div className="mb-3 flex items-center justify-between gap-4">
        <h2 id="shortcut-sheet-title" className="text-base font-semibold">
          Keyboard shortcuts
        </h2>
        <Button variant="quiet" size="sm" onClick={() => dialog.current?.close()}>
          Close
        </Button>
      </div>
      <dl className="text-sm">
        {shortcuts.map((shortcut) => (
          <div key={shortcut.does} className="flex items-baseline justify-between gap-4 border-b border-line py-1.5 last:border-b-0">
            <dt>{shortcut.does}</dt>
            <dd className="flex gap-1">
              {shortcut.keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </dialog>
  );
}

/** True while a key belongs to a field: WCAG 2.2, 2.1.4 Character Key Shortcuts. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"));
}
