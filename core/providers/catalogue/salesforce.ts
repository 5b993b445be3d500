import { catalogueChecked, noBaaStatement, says, source } from "@/core/providers/behaviour";
import type { Provider } from "@/core/providers/provider";

const docs = source(
  "provider-documentation",
  "help.salesforce.com sales.emailadmin_set_up_tls: Preferred, Required, Preferred Verify, Required Verify; a receiver with only TLS 1.0 or 1.1 gets the mail unencrypted unless TLS is required",
);
const plaintext = says("plaintext", docs);
const refused = says("refused", docs);
const delivered = says("delivered", docs);
const common = { settingName: "TLS Setting", minimumVersion: "1.2" } as const;
const proofToAskFor = "A screenshot of Deliverability, Transport Layer Security, with the domains it applies to.";
const floorCaveat = "The minimum of TLS 1.2 sends plaintext to an older receiver, because TLS is not required.";
const scope = "May be limited to listed domains: ask for them.";

export const salesforce = {
  id: "salesforce",
  name: "Salesforce",
  baa: noBaaStatement,
  settings: [
    {
      ...common,
      id: "tls-setting=preferred",
      label: "Preferred (default)",
      value: "Preferred",
      isDefault: true,
      level: "L1",
      behaviour: { noTls: plaintext, tls10Only: plaintext, tls11Only: plaintext, invalidCertificate: delivered },
      proofToAskFor,
      caveats: [floorCaveat],
    },
    {
      ...common,
      id: "tls-setting=preferred-verify",
      label: "Preferred Verify",
      value: "Preferred Verify",
      isDefault: false,
      level: "L2",
      behaviour: { noTls: plaintext, tls10Only: plaintext, tls11Only: plaintext, invalidCertificate: plaintext },
      proofToAskFor,
      caveats: [floorCaveat, "A failed certificate check sends the message in plaintext."],
    },
    {
      ...common,
      id: "tls-setting=required",
      label: "Required",
      value: "Required",
      isDefault: false,
      level: "L3",
      behaviour: { noTls: refused, tls10Only: refused, tls11Only: refused, invalidCertificate: delivered },
      proofToAskFor,
      caveats: [scope, "The certificate is not checked."],
    },
    {
      ...common,
      id: "tls-setting=required-verify",
      label: "Required Verify",
      value: "Required Verify",
      isDefault: false,
      level: "L4",
      behaviour: { noTls: refused, tls10Only: refused, tls11Only: refused, invalidCertificate: refused },
      proofToAskFor,
      caveats: [scope],
    },
  ],
  lastChecked: catalogueChecked,
} as const satisfies Provider;
