import type { MessageArtefact } from "@/core/evidence/message";

export type ModeState = "open" | "unknown";

/** The four failure modes as one message shows them. */
export interface MessageFailureModes {
  readonly plaintext: ModeState;
  readonly tls10: ModeState;
  readonly tls11: ModeState;
  readonly invalidCertificate: ModeState;
}

/**
 * What one message shows about the four failure modes: `open` where the boundary line shows the failure, else `unknown`.
 * Never closed: a good header shows that something worked once, not that the opposite is refused. An SSL version counts
 * with TLS 1.0, being older still; an anonymous suite means that there was no certificate to check.
 */
export function failureModesOf(artefact: MessageArtefact): MessageFailureModes {
  const hop = artefact.boundary === null ? undefined : artefact.hops[artefact.boundary];
  const judged = hop !== undefined && !hop.submission ? hop : null;
  const version = judged?.version ?? null;
  return {
    plaintext: open(judged?.tls === "plaintext"),
    tls10: open(version === "1.0" || version === "SSL3" || version === "SSL2"),
    tls11: open(version === "1.1"),
    invalidCertificate: open(judged?.cipherFlags.includes("anonymous") === true),
  };
}

function open(shown: boolean): ModeState {
  return shown ? "open" : "unknown";
}
