"use client";

import { Search } from "lucide-react";
import dynamic from "next/dynamic";
import { useEffect, useState, useSyncExternalStore } from "react";
import { Kbd } from "@/components/ui/kbd";
import type { Command } from "./command";

const CommandDialog = dynamic(() => import("./command-dialog").then((module) => module.CommandDialog), { ssr: false });

export interface CommandPaletteProps {
  /** Places and verbs that are always there. */
  readonly commands: readonly Command[];
  /** Finds objects by what is typed, e.g. a server action; asked 150 ms after the last key. */
  readonly find?: ((query: string) => Promise<readonly Command[]>) | undefined;
}

/** The button for ⌘K. The palette itself is loaded when somebody first wants it. */
export function CommandPalette({ commands, find }: CommandPaletteProps) {
  const [wanted, setWanted] = useState(0);
  const apple = useSyncExternalStore(never, isApple, () => false);
  useEffect(() => {
    const open = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== "k" || !(event.metaKey || event.ctrlKey) || event.altKey || event.shiftKey) return;
      event.preventDefault();
      setWanted((count) => count + 1);
    };
    document.addEventListener("keydown", open);
    return () => document.removeEventListener("keydown", open);
  }, []);
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        aria-keyshortcuts="Meta+K Control+K"
        onClick={() => setWanted((count) => count + 1)}
        onPointerEnter={() => void import("./command-dialog")}
        className="flex min-h-8 w-full items-center gap-2 rounded-md border border-line bg-canvas px-2.5 text-sm text-ink-muted hover:border-control"
      >
        <Search aria-hidden="true" className="size-4 shrink-0" />
        <span className="flex-1 text-start">Find or do</span>
        <span aria-hidden="true">
          <Kbd>{apple ? "⌘K" : "Ctrl K"}</Kbd>
        </span>
      </button>
      {wanted > 0 && <CommandDialog wanted={wanted} commands={commands} find={find} />}
    </>
  );
}

/** What a keyboard is called does not change while a page is open. */
const never = () => () => undefined;

const isApple = () => /Mac|iPhone|iPad/.test(navigator.userAgent);
