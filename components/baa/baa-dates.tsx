import { KeyValueList } from "@/components/ui/key-value-list";
import { Time } from "@/components/ui/time";

export interface BaaDatesProps {
  readonly signedOn: string | null;
  readonly effectiveOn: string | null;
  readonly expiresOn: string | null;
  readonly now: string;
}

export function BaaDates({ signedOn, effectiveOn, expiresOn, now }: BaaDatesProps) {
  const day = (iso: string | null, without: string) =>
    iso === null ? <span className="text-ink-muted">{without}</span> : <Time iso={iso} />;
  return (
    <KeyValueList
      rows={[
        { label: "Signed", value: day(signedOn, "Not recorded") },
        { label: "Effective", value: day(effectiveOn, "Not recorded") },
        { label: "Expires", value: expiresOn === null ? day(null, "No end date") : <Time iso={expiresOn} now={now} /> },
      ]}
    />
  );
}
