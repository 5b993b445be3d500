"use client";

import type { Command } from "./command";
import { CommandPalette } from "./command-palette";

/** The palette with what the register holds: objects are asked of the server, places and verbs are always there. */
export function SearchPalette({ commands }: { readonly commands: readonly Command[] }) {
  return <CommandPalette commands={commands} find={findObjects} />;
}

/** Nothing while the server cannot answer: the places and verbs still work. */
async function findObjects(query: string): Promise<readonly Command[]> {
  try {
    const response = await fetch(`/api/search?q=${encodeURIComponent(query.slice(0, 120))}`);
    return response.ok ? ((await response.json()) as readonly Command[]) : [];
  } catch {
    return [];
  }
}
