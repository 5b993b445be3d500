import { Card } from "@/components/ui/card";
import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/time";
import type { Baa } from "@/core/baa/baa";
import { missingElements } from "@/core/baa/elements";
import { bestBaaValidity, baaValidity } from "@/core/baa/validity";
import { BaaStateBadge } from "./baa-state-badge";

export interface BaaSummaryProps {
  readonly vendorId: string;
  readonly baas: readonly Baa[];
  readonly now: string;
}

/** Whether a BAA is in force, until when, and what it lacks. */
export function BaaSummary({ vendorId, baas, now }: BaaSummaryProps) {
  const today = now.slice(0, 10);
  const best = bestBaaValidity(baas, today);
  const inCharge = baas.find((baa) => baaValidity(baa, today).state === best.state);
  const missing = missingElements(inCharge?.elements ?? null);
  return (
    <Card>
      <div className="flex items-center justify-between gap-2">
        <h2 className="text-sm font-semibold">BAA</h2>
        <BaaStateBadge validity={best} />
      </div>
      {inCharge === undefined ? (
        <p className="mt-2 text-sm text-ink-muted">Nobody has recorded an agreement with this vendor.</p>
      ) : (
        <>
          <p className="mt-2 text-sm text-ink-muted">
            {inCharge.expiresOn === null ? (
              "No end date is recorded."
            ) : (
              <>
                Ends <Time iso={inCharge.expiresOn} now={now} />
              </>
            )}
          </p>
          <p className="mt-1 text-sm text-ink-muted">{elementWords(missing?.length ?? null)}</p>
        </>
      )}
      <p className="mt-2 text-sm">
        <TextLink href={`/vendors/${vendorId}/baa`}>{baas.length === 0 ? "Record a BAA" : "Read and edit"}</TextLink>
      </p>
    </Card>
  );
}

function elementWords(missing: number | null): string {
  if (missing === null) return "Its text was not reviewed.";
  return missing === 0 ? "All 13 required elements were found." : `${String(missing)} of 13 required elements are missing.`;
}
