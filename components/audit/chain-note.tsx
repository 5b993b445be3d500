import { Callout } from "@/components/ui/callout";
import { LinkButton } from "@/components/ui/link-button";

/** The outcome of a check of the whole chain. */
export type ChainOutcome =
  | { readonly intact: true; readonly entries: number; readonly head: string }
  | { readonly intact: false; readonly sequence: number; readonly reason: "missing" | "changed" | "unlinked" | "head" };

/** What the log promises, and what a check of it found; `null` before one was asked for. */
export function ChainNote({ check }: { readonly check: ChainOutcome | null }) {
  return (
    <div className="mb-6 flex flex-col items-start gap-3">
      <p className="max-w-prose text-ink-muted">
        Each entry carries a hash over itself and the entry before it, so a changed or removed entry shows. Note the newest hash elsewhere,
        and even a log that was rewritten as a whole shows.
      </p>
      {check === null ? (
        <LinkButton href="/settings/audit?check=1" variant="secondary" prefetch={false}>
          Check the whole log
        </LinkButton>
      ) : (
        <Outcome check={check} />
      )}
    </div>
  );
}

function Outcome({ check }: { readonly check: ChainOutcome }) {
  if (!check.intact) {
    return (
      <Callout kind="problem" title={`The log is not as it was written: entry ${check.sequence} ${reasons[check.reason]}.`}>
        Everything before this entry is as it was written. Keep a copy of the database before doing anything else.
      </Callout>
    );
  }
  return (
    <Callout kind="success" title={`All ${check.entries} entries are as they were written.`}>
      Newest hash: <code className="text-xs break-all">{check.head}</code>
    </Callout>
  );
}

const reasons = {
  missing: "is missing",
  changed: "was changed",
  unlinked: "does not follow from the one before it",
  head: "is not the newest that was recorded",
} as const;
