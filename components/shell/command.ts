/** Something the palette can go to or do. A verb is a link to the page that asks for the rest. */
export interface Command {
  readonly id: string;
  readonly label: string;
  readonly href: string;
  /** Where it stands in the list, e.g. "Vendors", "Actions". */
  readonly group: string;
  /** More words to find it by. */
  readonly keywords?: string | undefined;
}

/** Commands that hold every word of the query, those that begin with it first; accents and case do not matter. */
export function matchCommands(commands: readonly Command[], query: string, limit: number): readonly Command[] {
  const words = fold(query)
    .split(/\s+/u)
    .filter((word) => word !== "");
  const first = words[0] ?? "";
  return commands
    .map((command) => ({ command, label: fold(command.label), text: fold(`${command.label} ${command.keywords ?? ""} ${command.group}`) }))
    .filter(({ text }) => words.every((word) => text.includes(word)))
    .toSorted((a, b) => Number(b.label.startsWith(first)) - Number(a.label.startsWith(first)))
    .slice(0, limit)
    .map(({ command }) => command);
}

function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
