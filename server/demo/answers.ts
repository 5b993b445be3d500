import "server-only";

/** A raw value as the form would send it; null is “I do not know”. */
export type DemoAnswer = string | readonly string[] | Readonly<Record<string, string>> | null;

type DemoAnswers = Readonly<Record<string, DemoAnswer>>;

const rowIds = Array.from({ length: 15 }, (_, index) => `R${String(index + 1)}`);

/** All 15 lines of Q29; the last two are ordinary receivers. */
function receivers(column: string): Readonly<Record<string, string>> {
  return Object.fromEntries(rowIds.map((row) => [row, row === "R14" || row === "R15" ? "encrypted" : column]));
}

interface Term {
  readonly effective: string;
  readonly expiry: string;
}

const contract = (term: Term): DemoAnswers => ({
  Q1: "yes",
  Q4: "executed-in-term",
  Q5: { effective: term.effective, expiry: term.expiry },
});

/** Says that everything is closed. */
export function confidentAnswers(provider: string, setting: string, term: Term): DemoAnswers {
  return {
    ...contract(term),
    Q10: [provider],
    Q13: null,
    Q15: "required-all",
    Q16: setting,
    Q17: ["every-stream"],
    Q18: "tls-1.2",
    Q25: "always",
    Q26: ["chain", "host-name", "expiry", "self-signed-refused"],
    Q28: "not-delivered",
    Q29: receivers("bounced"),
  };
}

/** Is sure of the one setting it knows, and vague about all else. */
export function halfAnswers(provider: string, setting: string, term: Term): DemoAnswers {
  return {
    ...contract(term),
    Q10: [provider],
    Q13: null,
    Q15: "required-all",
    Q16: setting,
    Q17: ["every-stream"],
    Q18: "latest",
    Q25: "certificates-used",
    Q26: null,
    Q28: null,
    Q29: receivers("unknown"),
  };
}
