import { catalogueChecked, says, source, undocumented } from "@/core/providers/behaviour";
import type { Provider } from "@/core/providers/provider";

const docs = source(
  "provider-documentation",
  "resend.com/docs/dashboard/domains/tls: supports TLS 1.2, 1.1 and 1.0; opportunistic by default; enforced means not sent without TLS",
);
const oldTls = says("delivered", docs);
const partyCaveat = "Resend sends through Amazon SES: the contract party is not the host that delivers the mail.";

export const resend = {
  id: "resend",
  name: "Resend",
  baa: {
    statement: "Reported not to sign BAAs. It sends through Amazon SES, with which the vendor then has no BAA of its own.",
    sources: [source("third-party-report", "docs.paubox.com, comparison of email services")],
  },
  settings: [
    {
      id: "tls=opportunistic",
      label: "Opportunistic TLS (default)",
      settingName: "domain.tls",
      value: "opportunistic",
      isDefault: true,
      level: "L1",
      minimumVersion: "1.0",
      behaviour: {
        noTls: says("plaintext", docs),
        tls10Only: oldTls,
        tls11Only: oldTls,
        invalidCertificate: undocumented,
      },
      proofToAskFor: "The domain object from the Resend API, showing the value of tls for every sending domain.",
      caveats: [partyCaveat],
    },
    {
      id: "tls=enforced",
      label: "Enforced TLS",
      settingName: "domain.tls",
      value: "enforced",
      isDefault: false,
      level: "L3",
      minimumVersion: "1.0",
      behaviour: {
        noTls: says("refused", docs),
        tls10Only: oldTls,
        tls11Only: oldTls,
        invalidCertificate: undocumented,
      },
      proofToAskFor: "The domain object from the Resend API showing tls enforced for every sending domain.",
      caveats: [partyCaveat, "Set for each domain."],
    },
  ],
  lastChecked: catalogueChecked,
} as const satisfies Provider;
