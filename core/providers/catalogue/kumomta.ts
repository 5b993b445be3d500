import { catalogueChecked, says, source, undocumented } from "@/core/providers/behaviour";
import type { Provider } from "@/core/providers/provider";

const docs = source(
  "provider-documentation",
  "docs.kumomta.com, make_egress_path enable_tls: Opportunistic (default) uses TLS if advertised and fails on an invalid certificate without falling back to plaintext",
);
const common = { settingName: "enable_tls", minimumVersion: null } as const;
const oldTls = { tls10Only: undocumented, tls11Only: undocumented } as const;
const proofToAskFor = "The egress path configuration in force for the receiving domain.";
const overridden = "A published MTA-STS or DANE policy overrides it where those options are on.";

export const kumomta = {
  id: "kumomta",
  name: "KumoMTA (self-hosted)",
  baa: {
    statement: "Software, not a service. Whoever hosts the server needs the BAA.",
    sources: [source("provider-documentation", "docs.kumomta.com")],
  },
  settings: [
    {
      ...common,
      id: "enable_tls=Opportunistic",
      label: "Opportunistic (default)",
      value: "Opportunistic",
      isDefault: true,
      level: "L1",
      behaviour: { ...oldTls, noTls: says("plaintext", docs), invalidCertificate: says("refused", docs) },
      proofToAskFor,
      caveats: ["“Opportunistic” means something else here than in Postfix: never judge by the word alone.", overridden],
    },
    {
      ...common,
      id: "enable_tls=OpportunisticInsecure",
      label: "Opportunistic, certificate not checked",
      value: "OpportunisticInsecure",
      isDefault: false,
      level: "L1",
      behaviour: { ...oldTls, noTls: says("plaintext", docs), invalidCertificate: says("delivered", docs) },
      proofToAskFor,
      caveats: [overridden],
    },
    {
      ...common,
      id: "enable_tls=Required",
      label: "TLS and certificate required",
      value: "Required",
      isDefault: false,
      level: "L4",
      behaviour: { ...oldTls, noTls: says("refused", docs), invalidCertificate: says("refused", docs) },
      proofToAskFor,
      caveats: [overridden],
    },
    {
      ...common,
      id: "enable_tls=RequiredInsecure",
      label: "TLS required, certificate not checked",
      value: "RequiredInsecure",
      isDefault: false,
      level: "L3",
      behaviour: { ...oldTls, noTls: says("refused", docs), invalidCertificate: says("delivered", docs) },
      proofToAskFor,
      caveats: [overridden],
    },
  ],
  lastChecked: catalogueChecked,
} as const satisfies Provider;
