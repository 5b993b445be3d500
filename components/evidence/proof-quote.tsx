import { RawText } from "@/components/ui/raw-text";
import type { Proof } from "@/core/evidence/observation";
import { provingWords } from "@/core/evidence/proving-words";

/** The line that proves something, with its words about encryption marked. */
export function ProofQuote({ proof, label = "The proving line" }: { readonly proof: Proof; readonly label?: string | undefined }) {
  const words = provingWords(proof.text);
  return <RawText text={proof.text} marks={words === null ? [] : [words]} label={label} />;
}
