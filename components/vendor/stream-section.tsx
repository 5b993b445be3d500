import { ActionForm } from "@/components/form/action-form";
import { SubmitButton } from "@/components/form/submit-button";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";
import type { FormState } from "@/core/form-state";
import type { StreamExposure } from "@/core/inference/outcome";
import { providerById, settingOf } from "@/core/providers/catalogue";
import { phiKindTexts, volumeTexts, type MailStream } from "@/core/vendor/mail-stream";
import { StreamCard } from "./stream-card";

export interface StreamSectionProps {
  readonly vendorId: string;
  readonly streams: readonly MailStream[];
  readonly exposures: readonly StreamExposure[];
  /** Null for who may only read. */
  readonly archive: ((previous: FormState, form: FormData) => Promise<FormState>) | null;
}

/** The ways in which the vendor sends mail, each with its own panel. */
export function StreamSection({ vendorId, streams, exposures, archive }: StreamSectionProps) {
  const base = `/vendors/${vendorId}/streams`;
  const add = archive !== null && (
    <LinkButton href={`${base}/new`} variant="secondary" size="sm">
      Add mail stream
    </LinkButton>
  );
  return (
    <Section id="streams" title="Mail streams" actions={streams.length > 0 && add}>
      {streams.length === 0 ? (
        <EmptyState title="No mail stream yet" headingLevel={3} action={add}>
          A stream is one way in which the vendor sends mail: the service that delivers it, its setting, and what the mail is about. Without
          one, nobody can say which default is in control.
        </EmptyState>
      ) : (
        <div className={streams.length === 1 ? undefined : "grid gap-4 md:grid-cols-2"}>
          {streams.map((stream) => (
            <StreamCard
              key={stream.id}
              {...wordsOf(stream)}
              exposure={exposures.find((one) => one.streamId === stream.id)?.exposure ?? null}
              actions={archive !== null && <Verbs stream={stream} base={base} archive={archive} />}
            />
          ))}
        </div>
      )}
    </Section>
  );
}

function Verbs(props: {
  readonly stream: MailStream;
  readonly base: string;
  readonly archive: NonNullable<StreamSectionProps["archive"]>;
}) {
  const { stream, base, archive } = props;
  return (
    <>
      <LinkButton href={`${base}/${stream.id}`} variant="secondary" size="sm" aria-label={`Edit ${stream.name}`}>
        Edit
      </LinkButton>
      <ActionForm action={archive} hidden={{ id: stream.id, vendorId: stream.vendorId }} className="flex flex-col gap-2">
        <SubmitButton variant="quiet" size="sm" aria-label={`Archive ${stream.name}`}>
          Archive
        </SubmitButton>
      </ActionForm>
    </>
  );
}

function wordsOf(stream: MailStream) {
  const provider = stream.provider === null ? null : providerById(stream.provider);
  const setting = provider === null || stream.settingId === null ? null : settingOf(provider, stream.settingId);
  return {
    name: stream.name,
    fromDomains: stream.fromDomains,
    provider: provider?.name ?? null,
    setting: setting?.label ?? null,
    phi: stream.phi.length === 0 ? "Not known" : stream.phi.map((kind) => phiKindTexts[kind]).join(", "),
    volume: volumeTexts[stream.volume],
  };
}
