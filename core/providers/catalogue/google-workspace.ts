import { catalogueChecked, says, source, undocumented } from "@/core/providers/behaviour";
import type { Provider } from "@/core/providers/provider";

const transport = source(
  "provider-documentation",
  "support.google.com/a/answer/100181: supports TLS 1.0 to 1.3; tries TLS, otherwise delivers without",
);
const rule = source(
  "provider-documentation",
  "support.google.com/a/answer/2520500: the secure transport (TLS) compliance rule does not deliver without TLS; it can require a CA-signed certificate and validate the host name",
);
const test = source(
  "interested-third-party-test",
  "Paubox test: still delivers over TLS 1.0 and 1.1; Paubox sells an alternative",
  "2025-06-01",
);
const oldTls = says("delivered", transport, test);
const scope = "Applies to the domains or addresses that the rule lists: ask for them.";
const proofToAskFor = "A screenshot of the rule with its address lists and certificate options, with its date.";

export const googleWorkspace = {
  id: "google-workspace",
  name: "Google Workspace (Gmail)",
  baa: {
    statement: "Available for paid editions.",
    sources: [source("third-party-report", "reported by several guides; Google's terms were not read")],
  },
  settings: [
    {
      id: "secure-transport=off",
      label: "No secure transport rule (default)",
      settingName: "Secure transport (TLS) compliance",
      value: "off",
      isDefault: true,
      level: "L1",
      minimumVersion: "1.0",
      behaviour: {
        noTls: says("plaintext", transport),
        tls10Only: oldTls,
        tls11Only: oldTls,
        invalidCertificate: undocumented,
      },
      proofToAskFor: "A screenshot of the compliance settings, to show whether any rule applies.",
      caveats: ["MTA-STS of receivers is honoured where it is published."],
    },
    {
      id: "secure-transport=on",
      label: "Secure transport rule",
      settingName: "Secure transport (TLS) compliance",
      value: "on",
      isDefault: false,
      level: "L3",
      minimumVersion: null,
      behaviour: {
        noTls: says("refused", rule),
        tls10Only: undocumented,
        tls11Only: undocumented,
        invalidCertificate: undocumented,
      },
      proofToAskFor,
      caveats: [scope, "Whether the rule changes the minimum version is not documented."],
    },
    {
      id: "secure-transport=on,ca-signed,host-name",
      label: "Secure transport rule with CA-signed certificate and host name",
      settingName: "Secure transport (TLS) compliance",
      value: "on, require CA-signed certificate, validate host name",
      isDefault: false,
      level: "L4",
      minimumVersion: null,
      behaviour: {
        noTls: says("refused", rule),
        tls10Only: undocumented,
        tls11Only: undocumented,
        invalidCertificate: says("refused", rule),
      },
      proofToAskFor,
      caveats: [scope, "Whether the rule changes the minimum version is not documented."],
    },
  ],
  lastChecked: catalogueChecked,
} as const satisfies Provider;
