"use client";

import { useEffect, useState } from "react";
import { Button } from "./button";

export interface CopyButtonProps {
  readonly text: string;
  readonly label?: string | undefined;
}

/** Copies and says so. Where the browser has no clipboard (plain http), it says that instead. */
export function CopyButton({ text, label = "Copy" }: CopyButtonProps) {
  const [said, setSaid] = useState<string | null>(null);
  useEffect(() => {
    if (said === null) return;
    const timer = setTimeout(() => setSaid(null), 2500);
    return () => clearTimeout(timer);
  }, [said]);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid("Copied");
    } catch {
      setSaid("Select and copy by hand");
    }
  };
  return (
    <Button variant="secondary" size="sm" onClick={() => void copy()}>
      <span aria-live="polite">{said ?? label}</span>
    </Button>
  );
}
