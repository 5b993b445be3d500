import { CopyButton } from "@/components/ui/copy-button";
import { KeyValueList } from "@/components/ui/key-value-list";
import { Time } from "@/components/ui/time";

export interface FrozenStampProps {
  readonly id: string;
  readonly methodVersion: string;
  readonly frozenAt: string;
  readonly sha256: string;
}

/** What identifies a frozen report. */
export function FrozenStamp({ id, methodVersion, frozenAt, sha256 }: FrozenStampProps) {
  return (
    <KeyValueList
      rows={[
        { label: "Report", value: <code className="font-mono break-all">{id}</code> },
        { label: "Method", value: methodVersion },
        { label: "Frozen", value: <Time iso={frozenAt} show="date-time" /> },
        {
          label: "SHA-256",
          value: <code className="font-mono text-xs break-all">{sha256}</code>,
          action: <CopyButton text={sha256} label="Copy hash" />,
        },
      ]}
    />
  );
}
