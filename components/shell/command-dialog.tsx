"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import { cn } from "@/components/ui/cn";
import { matchCommands, type Command } from "./command";

export interface CommandDialogProps {
  /** Grows each time the palette is asked for. */
  readonly wanted: number;
  readonly commands: readonly Command[];
  readonly find?: ((query: string) => Promise<readonly Command[]>) | undefined;
}

export function CommandDialog({ wanted, commands, find }: CommandDialogProps) {
  const router = useRouter();
  const dialog = useRef<HTMLDialogElement>(null);
  const [query, setQuery] = useState("");
  const [active, setActive] = useState(0);
  const found = useFound(query, find);
  const shown = [...matchCommands(commands, query, 12), ...found].slice(0, 20);

  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
  }, [wanted]);

  const go = (command: Command | undefined): void => {
    if (command === undefined) return;
    dialog.current?.close();
    router.push(command.href);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0 && shown.length > 0) {
      event.preventDefault();
      setActive((at) => (at + step + shown.length) % shown.length);
    }
    if (event.key === "Enter") {
      event.preventDefault();
      go(shown[active]);
    }
  };

  return (
    <dialog
      ref={dialog}
      aria-label="Find or do"
      onClose={() => {
        setQuery("");
        setActive(0);
      }}
      className="mt-[12vh] w-[min(38rem,calc(100vw-2rem))] overflow-hidden rounded-lg border border-line bg-surface p-0 text-ink shadow-overlay"
    >
      <input
        role="combobox"
        aria-expanded="true"
        aria-controls="command-list"
        aria-activedescendant={shown.length > 0 ? `command-${active}` : undefined}
        aria-label="Find a vendor, a place or something to do"
        placeholder="Vendor, place or action"
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
        className="w-full border-b border-line bg-transparent px-4 py-3 text-base outline-none placeholder:text-ink-muted"
      />
      <div id="command-list" role="listbox" aria-label="Results" className="max-h-[50vh] overflow-y-auto p-1.5">
        {shown.map((command, position) => (
          // The keyboard stays in the field above, which names the active option; the mouse may click here.
          // eslint-disable-next-line jsx-a11y/click-events-have-key-events
          <div
            key={command.id}
            id={`command-${position}`}
            role="option"
            tabIndex={-1}
            aria-selected={position === active}
            onClick={() => go(command)}
            onPointerMove={() => setActive(position)}
            className={cn(
              "flex cursor-pointer items-baseline justify-between gap-4 rounded px-2.5 py-1.5 text-sm",
              position === active && "bg-accent-soft",
            )}
          >
            <span>{command.label}</span>
            <span className="text-xs text-ink-muted">{command.group}</span>
          </div>
        ))}
      </div>
      <p role="status" className={cn("px-4 pb-3 text-sm text-ink-muted", shown.length > 0 && "sr-only")}>
        {shown.length === 0 ? "Nothing found. Try a vendor's name or a word like send." : `${shown.length} found`}
      </p>
    </dialog>
  );
}

/** What `find` answers for the last query that stood still; answers that come late are dropped. */
function useFound(query: string, find: CommandDialogProps["find"]): readonly Command[] {
  const [answer, setAnswer] = useState<{ readonly query: string; readonly commands: readonly Command[] }>({ query: "", commands: [] });
  useEffect(() => {
    if (find === undefined || query.trim() === "") return;
    let isCurrent = true;
    const timer = setTimeout(() => {
      void find(query).then((commands) => {
        if (isCurrent) setAnswer({ query, commands });
      });
    }, 150);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [query, find]);
  return answer.query === query ? answer.commands : [];
}
