import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/time";
import type { RespondentRequest } from "@/core/respondent/request";

/** The confirmation: reference, who attested, the seal, what happens next, a copy to keep. */
export function ReceiptPanel({ request }: { readonly request: RespondentRequest }) {
  const { reference, organisation, receipt, state } = request;
  return (
    <div className="flex flex-col gap-6">
      <div className="rounded-lg border-2 border-good bg-good-soft px-6 py-8 text-center">
        <h1 className="text-3xl leading-tight font-semibold tracking-tight">
          {state === "closed" ? "This assessment is closed" : "Your answers have been sent"}
        </h1>
        <p className="mt-2">
          Your reference <strong className="block text-xl tabular-nums">{reference}</strong>
        </p>
      </div>
      {receipt !== null && (
        <p>
          Attested by {receipt.name} ({receipt.role}) on <Time iso={receipt.at} show="date-time" />.
        </p>
      )}
      <section>
        <h2 className="text-xl font-semibold">What happens next</h2>
        <p className="mt-1">
          {organisation} compares the answers with the evidence. If something is unclear, you get a mail with a new link, and only what was
          asked about can be changed then. There is nothing else to do now.
        </p>
      </section>
      <section>
        <h2 className="text-xl font-semibold">Keep a copy</h2>
        <ul className="mt-1 list-disc ps-5">
          <li>
            <TextLink href="/respond/copy">Read or print your answers</TextLink>
          </li>
          <li>
            <a href="/respond/copy/file" className="text-accent underline decoration-1 underline-offset-[0.2em]" download>
              Download them as a JSON file
            </a>
          </li>
        </ul>
        {receipt !== null && (
          <p className="mt-3 text-sm text-ink-muted">
            The SHA-256 of that file seals what you sent: <code className="font-mono break-all text-ink">{receipt.answersSha256}</code>
          </p>
        )}
      </section>
    </div>
  );
}
