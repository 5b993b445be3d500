"use client";

import { useEffect, useRef, useState } from "react";
import { SavedNotice } from "@/components/ui/saved-notice";
import { watchForm } from "./autosave-form";

export interface AutosaveProps {
  /** The address that takes the form and answers in JSON. */
  readonly url: string;
  /** Under which the browser keeps what could not be saved. */
  readonly storageKey: string;
}

/** Saves the form around it while somebody types, and says so. Without JavaScript the form's own buttons save. */
export function Autosave({ url, storageKey }: AutosaveProps) {
  const place = useRef<HTMLDivElement>(null);
  const [message, setMessage] = useState<string | null>(null);
  const [isSaved, setIsSaved] = useState(true);
  useEffect(() => {
    const form = place.current?.closest("form");
    if (!form) return;
    form.querySelector<HTMLElement>("[data-error-summary]")?.focus();
    return watchForm(form, {
      url,
      storageKey,
      tell: (words, saved) => {
        setMessage(words);
        setIsSaved(saved);
      },
    });
  }, [url, storageKey]);
  return (
    <div ref={place}>
      {isSaved ? (
        <SavedNotice message={message} />
      ) : (
        <p role="status" aria-live="polite" className="min-h-6 text-sm font-medium text-warn">
          {message}
        </p>
      )}
    </div>
  );
}
