import { Disclosure } from "@/components/ui/disclosure";
import { RawText } from "@/components/ui/raw-text";
import { Section } from "@/components/ui/section";
import type { EvidenceItem } from "@/core/evidence/evidence";
import { HopTable } from "./hop-table";
import { KeptText } from "./kept-text";
import { Problems } from "./problems";
import { SenderFacts } from "./sender-facts";
import { SettingFacts } from "./setting-facts";

export interface EvidenceContentProps {
  readonly item: EvidenceItem;
  /** The text that is kept, into which the spans point; null for a document. */
  readonly text: string | null;
}

/** What the item itself says: the way of the message, the setting with its documents, or where to read the document. */
export function EvidenceContent({ item, text }: EvidenceContentProps) {
  const { artefact } = item;
  if (artefact.kind === "document" || text === null) {
    return (
      <Section title="The document">
        <p className="max-w-prose text-sm">
          {item.fileName} is kept byte for byte. Download it to read it: it is never opened inside Mailwitness, because it came from
          outside.
        </p>
      </Section>
    );
  }
  if (artefact.kind === "provider-setting") {
    return (
      <>
        <SettingFacts setting={artefact.setting} problems={artefact.problems} />
        <Section title="As it was handed over">
          <RawText text={text} label="The setting as it was handed over" />
        </Section>
      </>
    );
  }
  const { message, problems } = artefact;
  return (
    <>
      <Section
        title="The way of the message"
        lead={
          <>
            From the sender at the top to the mailbox at the bottom. Only the framed line is judged: the one that a server of the recipient
            wrote about a host of the sender. Is it another one?{" "}
            <a href="#corrections" className="underline underline-offset-[0.2em]">
              Correct it.
            </a>
          </>
        }
      >
        <div className="flex flex-col gap-4">
          <Problems problems={problems} />
          <HopTable hops={message.hops} boundaryBasis={message.boundaryBasis} text={text} />
          <Disclosure summary="The whole text that is kept">
            <KeptText text={text} message={message} />
          </Disclosure>
        </div>
      </Section>
      <SenderFacts message={message} />
    </>
  );
}
