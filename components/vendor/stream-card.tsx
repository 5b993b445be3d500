import type { ReactNode } from "react";
import { ExposureCompact } from "@/components/exposure/exposure-compact";
import { Card } from "@/components/ui/card";
import { KeyValueList } from "@/components/ui/key-value-list";
import type { Exposure } from "@/core/inference/failure-mode";
import type { ExposureSummary } from "@/core/vendor/exposure-letters";

export interface StreamCardProps {
  readonly name: string;
  readonly fromDomains: readonly string[];
  readonly provider: string | null;
  readonly setting: string | null;
  /** Kinds of patient data and volume, in words. */
  readonly phi: string;
  readonly volume: string;
  readonly exposure: Exposure | ExposureSummary | null;
  readonly actions?: ReactNode;
}

/** One way in which a vendor sends mail. */
export function StreamCard(props: StreamCardProps) {
  const unknown = <span className="text-ink-muted">Not known</span>;
  return (
    <Card>
      <div className="mb-2 flex flex-wrap items-start justify-between gap-3">
        <h3 className="font-semibold">{props.name}</h3>
        {props.exposure !== null && <ExposureCompact exposure={props.exposure} />}
      </div>
      <KeyValueList
        rows={[
          { label: "From domains", value: props.fromDomains.length === 0 ? unknown : props.fromDomains.join(", ") },
          { label: "Delivered by", value: props.provider ?? unknown },
          { label: "Declared setting", value: props.setting ?? unknown },
          { label: "Patient data", value: props.phi },
          { label: "Per month", value: props.volume },
        ]}
      />
      {props.actions !== undefined && <div className="mt-3 flex flex-wrap gap-2">{props.actions}</div>}
    </Card>
  );
}
