import type { Span } from "@/core/mail/hop";

/** Something in the input that was not as it should be; parsing went on. Never thrown. */
export interface Problem {
  /** Stable, kebab-case, e.g. `lost-folding`, `limit-header-bytes`. */
  readonly code: string;
  /** A sentence for the person who uploaded it: what was found and what it means. */
  readonly message: string;
  readonly span: Span | null;
}

/** What every parser of core returns: it never throws on input. */
export interface Parsed<T> {
  readonly value: T;
  readonly problems: readonly Problem[];
}
