"use client";

import { useCallback, useRef, useState } from "react";
import type { Reading, ReadingRules } from "./read-source";

/** The reading of what was last pasted or chosen; `null` before anything was. The reader is loaded when it is first needed. */
export function useReading(rules: ReadingRules) {
  const [reading, setReading] = useState<Reading | null>(null);
  const [busy, setBusy] = useState(false);
  const turn = useRef(0);
  const read = useCallback(
    async (source: string | File | null): Promise<void> => {
      const mine = ++turn.current;
      if (source === null || source === "") {
        setReading(null);
        setBusy(false);
        return;
      }
      setBusy(true);
      const next = await attempt(source, rules);
      // A later paste or file has overtaken this one.
      if (mine !== turn.current) return;
      setReading(next);
      setBusy(false);
    },
    [rules],
  );
  return { reading, busy, read };
}

async function attempt(source: string | File, rules: ReadingRules): Promise<Reading> {
  try {
    const { readSource } = await import("./read-source");
    return await readSource(source, rules);
  } catch {
    return { state: "refused", name: typeof source === "string" ? null : source.name, reason: unreadable };
  }
}

const unreadable = "It could not be opened, or the reader could not be loaded. Nothing was sent. Choose it again, or load this page again.";
