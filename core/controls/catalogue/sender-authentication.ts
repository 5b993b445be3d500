import type { Control } from "@/core/controls/control";
import { framework } from "@/core/controls/places/framework";
import { standard } from "@/core/controls/places/standard";

export const senderAuthenticationControls = [
  {
    id: "AUT-01",
    group: "sender-authentication",
    title: "SPF",
    severity: "medium",
    good: "Passes and is aligned, or DKIM is; the record does not end in +all.",
    failure: "No record, or a permanent error.",
    why: "Others can send in the vendor's name.",
    citations: [standard.spf, standard.sp177],
  },
  {
    id: "AUT-02",
    group: "sender-authentication",
    title: "DKIM",
    severity: "medium",
    good: "rsa-sha256 with 2048-bit keys (at least 1024) or ed25519, aligned.",
    failure: "No signature, SHA-1, or a key below 1024 bits.",
    why: "Nothing shows that the message left the vendor unchanged.",
    citations: [standard.dkim, standard.dkimAlgorithms],
  },
  {
    id: "AUT-03",
    group: "sender-authentication",
    title: "DMARC is enforced",
    severity: "medium",
    good: "Policy quarantine or reject, and the reports are read.",
    failure: "No policy, or p=none.",
    why: "Receivers are not told to stop forged mail.",
    citations: [standard.dmarc, framework.bod1801],
  },
] as const satisfies readonly Control[];
