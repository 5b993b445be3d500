import { Badge } from "@/components/ui/badge";
import { KeyValueList } from "@/components/ui/key-value-list";
import { Section } from "@/components/ui/section";
import type { Tone } from "@/components/ui/tone";
import type { MessageArtefact } from "@/core/evidence/message";
import type { AuthenticationResult } from "@/core/mail/authentication-results";
import { providerById } from "@/core/providers/catalogue";

/** Who sent it, as far as the header shows: the service that delivered, and what the recipient's own checks said. */
export function SenderFacts({ message }: { readonly message: MessageArtefact }) {
  const { signatures } = message;
  return (
    <Section title="Who sent it">
      <KeyValueList
        rows={[
          { label: "Delivering service", value: <Provider message={message} /> },
          { label: "Domain in From", value: message.fromDomain ?? "Not in the header" },
          { label: "Domain in Return-Path", value: message.returnPathDomain ?? "Not in the header" },
          {
            label: "Signatures claimed",
            value:
              signatures.length === 0
                ? "None"
                : [...new Set(signatures.map(({ domain, selector }) => `${domain} (selector ${selector})`))].join(", "),
          },
          { label: "Checked by the recipient", value: <Authentication message={message} /> },
          ...(message.tlsRequiredNo === null
            ? []
            : [{ label: "TLS-Required", value: "No: the sender asked every server on the way not to insist on TLS (RFC 8689 §3)." }]),
        ]}
      />
    </Section>
  );
}

function Provider({ message }: { readonly message: MessageArtefact }) {
  const { provider, providerMarkers: markers } = message;
  const name = provider === null ? null : (providerById(provider)?.name ?? provider);
  return (
    <>
      <p>
        {name === null ? (
          markers.length === 0 ? (
            "Not recognised: no known marker."
          ) : (
            "Not recognised: a service is named only where two independent markers agree, one of them the connecting host."
          )
        ) : (
          <>
            <span className="font-semibold">{name}</span>, recognised by {markers.filter((marker) => marker.provider === provider).length}{" "}
            markers
          </>
        )}
      </p>
      {markers.length > 0 && (
        <ul className="mt-1 flex flex-col gap-0.5">
          {markers.map((marker) => (
            <li key={`${marker.kind} ${marker.text}`} className="flex flex-wrap gap-x-2">
              <span className="text-ink-muted">{marker.kind === "host" ? "Connecting host" : "Supporting"}</span>
              <span className="min-w-0 font-mono text-[0.8125rem] break-all">{marker.text}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Authentication({ message }: { readonly message: MessageArtefact }) {
  if (message.authentication.length === 0) return "No result that the recipient wrote.";
  return (
    <ul className="flex flex-col gap-1">
      {message.authentication.map((set, position) => (
        <li key={`${set.authservId ?? ""} ${position + 1}`} className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <span className="text-ink-muted">{set.authservId ?? "Unnamed server"}</span>
          {set.results.map((result, at) => (
            <Badge key={`${result.method} ${at + 1}`} tone={toneOf(result)}>
              {result.method} {result.result}
            </Badge>
          ))}
        </li>
      ))}
    </ul>
  );
}

function toneOf({ result }: AuthenticationResult): Tone {
  if (result === "pass") return "good";
  return result === "fail" || result === "permerror" ? "bad" : "neutral";
}
