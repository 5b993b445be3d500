"use client";

import { useState } from "react";

export interface Queue {
  /** The file that is read now; null for a paste or nothing. */
  readonly current: File | null;
  /** How many come after it. */
  readonly waiting: number;
  /** Changes with every new choice, so that a file input can be emptied. */
  readonly round: number;
  readonly take: (files: readonly File[]) => void;
  /** Done with the current one: reads the next, or nothing. */
  readonly next: () => void;
  /** A paste takes the place of the files. */
  readonly drop: () => void;
}

/** Files that are read and saved one after another. */
export function useQueue(read: (source: File | null) => Promise<void>): Queue {
  const [files, setFiles] = useState<readonly File[]>([]);
  const [round, setRound] = useState(0);
  const show = (rest: readonly File[]): void => {
    setFiles(rest);
    void read(rest[0] ?? null);
  };
  return {
    current: files[0] ?? null,
    waiting: Math.max(0, files.length - 1),
    round,
    take: show,
    next: () => {
      if (files.length <= 1) setRound(round + 1);
      show(files.slice(1));
    },
    drop: () => {
      if (files.length === 0) return;
      setFiles([]);
      setRound(round + 1);
    },
  };
}
