import { markSpans, type TextSpan } from "./mark-spans";

export interface RawTextProps {
  readonly text: string;
  /** Half-open UTF-16 ranges of `text` to mark. */
  readonly marks?: readonly TextSpan[] | undefined;
  /** Says what the marked words are, for those who do not see the mark. */
  readonly markLabel?: string | undefined;
  readonly label?: string | undefined;
}

/** Text as it was received, in monospace, wrapped and never cut; the proving words are marked. */
export function RawText({ text, marks = [], markLabel = "Proving words", label = "Raw text" }: RawTextProps) {
  return (
    <pre
      aria-label={label}
      role="group"
      className="rounded-md border border-line bg-sunken px-3 py-2 font-mono text-[0.8125rem] leading-5 break-all whitespace-pre-wrap"
    >
      {markSpans(text, marks).map((piece) =>
        piece.marked ? (
          <mark key={piece.start}>
            <span className="sr-only">[{markLabel}: </span>
            {piece.text}
            <span className="sr-only">]</span>
          </mark>
        ) : (
          piece.text
        ),
      )}
    </pre>
  );
}
