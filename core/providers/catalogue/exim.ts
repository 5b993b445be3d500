import { catalogueChecked, says, source } from "@/core/providers/behaviour";
import type { Provider } from "@/core/providers/provider";

const spec = source(
  "provider-documentation",
  "Exim 4.98 specification: tls_tempfail_tryclear=true, tls_try_verify_hosts=*, hosts_require_tls unset; only SSL is barred; tls_verify_hosts does not require that connections use TLS",
);
const plaintext = says("plaintext", spec);
const delivered = says("delivered", spec);
const refused = says("refused", spec);
const proofToAskFor = "The smtp transports as printed by exim -bP transports.";
const library = "Old TLS depends on the TLS library of the host; where that refuses it, the default retries in plaintext.";

export const exim = {
  id: "exim",
  name: "Exim (self-hosted)",
  baa: {
    statement: "Software, not a service. Whoever hosts the server needs the BAA.",
    sources: [source("provider-documentation", "exim.org")],
  },
  settings: [
    {
      id: "default",
      label: "TLS when offered (default)",
      settingName: "hosts_require_tls, tls_verify_hosts",
      value: "both unset",
      isDefault: true,
      level: "L1",
      minimumVersion: "1.0",
      behaviour: { noTls: plaintext, tls10Only: delivered, tls11Only: delivered, invalidCertificate: delivered },
      proofToAskFor,
      caveats: ["After a failed handshake the message is sent again in plaintext.", library],
    },
    {
      id: "tls_verify_hosts=*",
      label: "Certificate verified, TLS not required",
      settingName: "hosts_require_tls, tls_verify_hosts",
      value: "tls_verify_hosts = *",
      isDefault: false,
      level: "L2",
      minimumVersion: "1.0",
      behaviour: { noTls: plaintext, tls10Only: delivered, tls11Only: delivered, invalidCertificate: plaintext },
      proofToAskFor,
      caveats: ["A failed certificate check sends the message in plaintext.", library],
    },
    {
      id: "hosts_require_tls=*",
      label: "TLS required, certificate not required",
      settingName: "hosts_require_tls, tls_verify_hosts",
      value: "hosts_require_tls = *",
      isDefault: false,
      level: "L3",
      minimumVersion: "1.0",
      behaviour: { noTls: refused, tls10Only: delivered, tls11Only: delivered, invalidCertificate: delivered },
      proofToAskFor,
      caveats: ["The certificate check is tried but need not succeed.", "Old TLS depends on the TLS library of the host."],
    },
    {
      id: "hosts_require_tls=*,tls_verify_hosts=*",
      label: "TLS and certificate required",
      settingName: "hosts_require_tls, tls_verify_hosts",
      value: "hosts_require_tls = *, tls_verify_hosts = *",
      isDefault: false,
      level: "L4",
      minimumVersion: "1.0",
      behaviour: { noTls: refused, tls10Only: delivered, tls11Only: delivered, invalidCertificate: refused },
      proofToAskFor,
      caveats: ["Old TLS depends on the TLS library of the host."],
    },
    {
      id: "hosts_require_tls=*,tls_verify_hosts=*,openssl_options=+no_tlsv1+no_tlsv1_1",
      label: "TLS 1.2 and certificate required",
      settingName: "hosts_require_tls, tls_verify_hosts, openssl_options",
      value: "hosts_require_tls = *, tls_verify_hosts = *, openssl_options = +no_tlsv1 +no_tlsv1_1",
      isDefault: false,
      level: "L4",
      minimumVersion: "1.2",
      behaviour: { noTls: refused, tls10Only: refused, tls11Only: refused, invalidCertificate: refused },
      proofToAskFor: `${proofToAskFor} The main option openssl_options as well.`,
      caveats: [],
    },
  ],
  lastChecked: catalogueChecked,
} as const satisfies Provider;
