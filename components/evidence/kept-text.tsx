import { RawText } from "@/components/ui/raw-text";
import type { MessageArtefact } from "@/core/evidence/message";

/** The whole text that is kept of a message, with the words that prove the judged hop marked. */
export function KeptText({ text, message }: { readonly text: string; readonly message: MessageArtefact }) {
  const hop = message.boundary === null ? undefined : message.hops[message.boundary];
  const proof = hop?.proof ?? hop?.span;
  return <RawText text={text} marks={proof === undefined ? [] : [proof]} label="What is kept, with the proving words marked" />;
}
