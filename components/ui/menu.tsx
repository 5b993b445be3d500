"use client";

import { useEffect, useRef, type ReactNode } from "react";
import { cn } from "./cn";

export interface MenuProps {
  readonly trigger: ReactNode;
  readonly label: string;
  /** Links and form buttons, each in its own list item. */
  readonly children: ReactNode;
  readonly align?: "start" | "end" | undefined;
  readonly direction?: "down" | "up" | undefined;
}

/** A disclosure that floats. It opens without JavaScript; with it, Escape and a click outside close it. */
export function Menu({ trigger, label, children, align = "end", direction = "down" }: MenuProps) {
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const close = (event: Event): void => {
      const element = details.current;
      if (element === null || !element.open) return;
      const isEscape = event instanceof KeyboardEvent && event.key === "Escape";
      const isOutside = event.type !== "keydown" && event.target instanceof Node && !element.contains(event.target);
      if (!isEscape && !isOutside) return;
      element.open = false;
      if (isEscape) element.querySelector("summary")?.focus();
    };
    const events = ["pointerdown", "focusin", "keydown"] as const;
    for (const name of events) document.addEventListener(name, close);
    return () => {
      for (const name of events) document.removeEventListener(name, close);
    };
  }, []);
  return (
    <details ref={details} className="relative">
      <summary aria-label={label} className="flex list-none items-center gap-2 rounded-md px-2 py-1.5 text-sm hover:bg-sunken">
        {trigger}
      </summary>
      <ul
        className={cn(
          "absolute z-20 min-w-48 rounded-md border border-line bg-surface p-1 text-sm shadow-overlay",
          align === "end" ? "end-0" : "start-0",
          direction === "up" ? "bottom-full mb-1" : "top-full mt-1",
        )}
      >
        {children}
      </ul>
    </details>
  );
}
