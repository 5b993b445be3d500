import { catalogueChecked, says, source } from "@/core/providers/behaviour";
import type { Provider } from "@/core/providers/provider";

const securityProtocols = source(
  "provider-documentation",
  "Amazon SES Developer Guide, security-protocols.html: TLS 1.3 is the default delivery method, but SES can deliver using earlier versions of TLS; opportunistic by default",
);
const apiModel = source(
  "api-model",
  "SES and SESv2 API models (botocore 1.43.107): TlsPolicy REQUIRE delivers only if a TLS connection can be established; DeliveryOptions has no minimum version and no certificate option",
);
const test = source(
  "interested-third-party-test",
  "Paubox, 14 controlled tests (paubox.com/research/how-amazon-ses-puts-phi-at-risk); Paubox sells an alternative",
  "2026-06-08",
);

const oldTls = says("delivered", test, securityProtocols, apiModel);
const certificateCaveat =
  "The certificate result covers self-signed and expired certificates only, as tested in June 2026. Wrong host name, unknown authority and revoked certificates were not reported as tested.";

// AWS says nothing about certificates; that its API has no option for them shows a missing setting, not a behaviour.
const invalidCertificate = { ...says("delivered", test), scope: certificateCaveat };

export const amazonSes = {
  id: "amazon-ses",
  name: "Amazon SES",
  baa: {
    statement: "AWS signs a BAA, and SES is on its list of eligible services. The BAA says nothing about how a message is encrypted.",
    sources: [source("third-party-report", "docs.paubox.com/email-api/migrate-from-ses; the AWS list itself was not read")],
  },
  settings: [
    {
      id: "tls-policy=OPTIONAL",
      label: "TLS optional (default, or no configuration set)",
      settingName: "DeliveryOptions.TlsPolicy",
      value: "OPTIONAL",
      isDefault: true,
      level: "L1",
      minimumVersion: null,
      behaviour: {
        noTls: says("plaintext", securityProtocols, test),
        tls10Only: oldTls,
        tls11Only: oldTls,
        invalidCertificate,
      },
      proofToAskFor: "The output of GetConfigurationSet for the configuration set that each stream uses.",
      caveats: [certificateCaveat, "A message that names no configuration set, and has no default one, is sent as OPTIONAL."],
    },
    {
      id: "tls-policy=REQUIRE",
      label: "TLS required",
      settingName: "DeliveryOptions.TlsPolicy",
      value: "REQUIRE",
      isDefault: false,
      level: "L3",
      minimumVersion: null,
      behaviour: { noTls: says("refused", apiModel, test), tls10Only: oldTls, tls11Only: oldTls, invalidCertificate },
      proofToAskFor: "The output of GetConfigurationSet showing TlsPolicy REQUIRE, and the configuration set named by each stream.",
      caveats: [
        "Applies only to messages sent with this configuration set.",
        "Covers one gap of four: SES has no setting for a minimum version or for certificate checks.",
        "By default a refusal comes after up to 14 hours of retries (50,400 seconds), not at once.",
        "The TlsPolicy of a receipt rule is about inbound mail and is no evidence.",
        certificateCaveat,
      ],
    },
  ],
  lastChecked: catalogueChecked,
} as const satisfies Provider;
