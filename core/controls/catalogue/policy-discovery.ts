import type { Control } from "@/core/controls/control";
import { framework } from "@/core/controls/places/framework";
import { standard } from "@/core/controls/places/standard";

export const policyDiscoveryControls = [
  {
    id: "POL-01",
    group: "policy-discovery",
    title: "The sender honours receivers' MTA-STS",
    severity: "medium",
    good: "Policies in enforce mode are obeyed.",
    failure: "They are ignored.",
    why: "The receiver asked in public for strict delivery.",
    citations: [standard.mtaStsCertificate, standard.mtaStsEnforce],
  },
  {
    id: "POL-02",
    group: "policy-discovery",
    title: "The sender honours DANE",
    severity: "low",
    good: "TLSA records are looked up and obeyed.",
    failure: "They are ignored.",
    why: "DANE authenticates the receiver without a public authority.",
    citations: [standard.dane, standard.daneMismatch],
  },
  {
    id: "POL-03",
    group: "policy-discovery",
    title: "TLS reports are sent and read",
    severity: "low",
    good: "Reports are generated for receivers and reviewed for the vendor's own domains.",
    failure: "None are sent or read.",
    why: "They are the only standard signal that deliveries fail TLS.",
    citations: [standard.tlsReporting, standard.mtaStsReporting],
  },
  {
    id: "POL-04",
    group: "policy-discovery",
    title: "The vendor's own inbound posture",
    severity: "low",
    good: "MTA-STS in enforce mode, TLS reporting, TLS 1.2 or newer and a valid certificate on its mail hosts.",
    failure: "None, or testing mode only.",
    why: "Replies travel the other way.",
    citations: [standard.mtaStsEnforce, framework.bod1801],
  },
] as const satisfies readonly Control[];
