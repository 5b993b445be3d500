const byRule: Readonly<Record<string, string>> = {
  "plaintext-observed-at-boundary":
    "The setting may not reach this mail: with Amazon SES it works only for messages sent with the configuration set that holds it, so ask whether the configuration set is attached to this stream. A proxy that ends TLS in front of the receiving server can also make an encrypted message look like plaintext: check your own side first.",
  "plaintext-fallback-observed":
    "A minimum version or a certificate check without “TLS required” sends the message in plaintext when the check fails. Ask for the delivery policy, not only for the minimum.",
  "old-tls-observed-at-boundary":
    "“TLS required” is not a minimum version: it is met by TLS 1.0. Ask which setting enforces the minimum, and whether it covers this stream.",
  "delivered-to-old-tls-receiver":
    "“TLS required” is not a minimum version. Ask which setting enforces the minimum, and whether it covers this stream.",
  "invalid-certificate-accepted":
    "Encryption does not need a valid certificate. The check may be on only for receivers with a policy (MTA-STS, DANE) or for listed partners.",
  "bad-receiver-state-accepted": "The check may be on only for receivers with a policy (MTA-STS, DANE) or for listed partners.",
  "anonymous-suite-observed":
    "The sender offered suites without a certificate, which only makes sense if it does not look at certificates at all.",
  "weak-suite-observed": "The list of allowed suites may be that of the operating system, not that of the mail service.",
  "tls-required-no": "A program or a user may add this line to single messages. Ask who may, and whether the exception is governed.",
  "shown-setting-delivers": "The answer may describe another account, stream or configuration than the one that was shown.",
  "baa-does-not-name-sender":
    "The vendor may send through a subcontractor. Ask for the BAA between the two, or for one that names the sending service.",
  "provider-not-as-answered":
    "The service that the vendor talks to may hand the mail on to another one, which then is the one that delivers.",
};

/** What could explain that a claim and an observation do not fit together. */
export function hintFor(rule: string): string {
  return byRule[rule] ?? "Ask the vendor which setting covers this stream, and since when.";
}
