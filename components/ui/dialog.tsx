"use client";

import { useId, useRef, type ReactNode } from "react";
import { Button } from "./button";
import type { ButtonSize, ButtonVariant } from "./button-style";

export interface DialogProps {
  readonly trigger: ReactNode;
  readonly triggerVariant?: ButtonVariant | undefined;
  readonly triggerSize?: ButtonSize | undefined;
  readonly title: string;
  readonly children: ReactNode;
}

/** A button and the modal it opens. Native dialog: focus is kept inside, Escape closes, focus returns. */
export function Dialog({ trigger, triggerVariant = "secondary", triggerSize, title, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  return (
    <>
      <Button variant={triggerVariant} size={triggerSize} aria-haspopup="dialog" onClick={() => dialog.current?.showModal()}>
        {trigger}
      </Button>
      <dialog
        ref={dialog}
        aria-labelledby={titleId}
        className="w-[min(32rem,calc(100vw-2rem))] rounded-lg border border-line bg-surface p-0 text-ink shadow-overlay"
      >
        <div className="flex items-center justify-between gap-4 border-b border-line px-5 py-3">
          <h2 id={titleId} className="text-base font-semibold">
            {title}
          </h2>
          <Button variant="quiet" size="sm" onClick={() => dialog.current?.close()}>
            Close
          </Button>
        </div>
        <div className="px-5 py-4">{children}</div>
      </dialog>
    </>
  );
}
