import type { Citation } from "@/core/controls/control";

/**
 * Places in technical standards. SP 800-52r2 binds federal agencies only and lets a client configure TLS 1.0 and 1.1 for
 * private-sector servers (§4.1): cite the RFCs first and never write "NIST prohibits".
 */
export const standard = {
  starttlsChoice: place("RFC 3207 §4", "after a refused STARTTLS the client decides: plaintext, wait, or give up"),
  starttlsDecide: place("RFC 3207 §4.1", "both sides decide at once whether the authentication and privacy achieved suffice"),
  starttlsSecurity: place("RFC 3207 §6", "clients must be able to require TLS for selected hosts; unchecked results invalidate it"),
  withKeywords: place("RFC 3848 §3", "the ESMTPS keyword gives no real-world security assurance"),
  mailUnauthenticated: place("RFC 5321 §7.1", "mail is inherently unauthenticated below the first trusted host"),
  dkim: place("RFC 6376", "DomainKeys Identified Mail signatures"),
  spf: place("RFC 7208", "Sender Policy Framework"),
  opportunisticMisrepresented: place("RFC 7435 §3", "unauthenticated encryption must not be shown as equal to authenticated"),
  opportunisticCleartext: place(
    "RFC 7435 §4",
    "dropping to cleartext because authentication failed is not consistent with opportunistic security",
  ),
  rc4: place("RFC 7465", "RC4 must not be used in TLS"),
  dane: place("RFC 7672 §2.2", "TLSA records of the receiver are looked up and obeyed"),
  daneName: place("RFC 7672 §1.3.2", "verifying a host name learned without DNSSEC is not secure"),
  daneEndEntity: place("RFC 7672 §3.1.1", "with DANE-EE names are not checked and expiry is ignored: such a certificate is valid"),
  daneAnonymous: place("RFC 7672 §8.2", "an anonymous suite shows that the client did not authenticate the server"),
  daneMismatch: place("RFC 7672 §9.1", "usable TLSA records without a match: do not deliver"),
  implicitTls: place("RFC 8314 §3.3", "submission over implicit TLS is preferred"),
  contentEncryption: place("RFC 8314 §1", "transport protection does not replace protection of the content"),
  submissionVersion: place("RFC 8997", "TLS 1.2 is the minimum for submission"),
  dkimAlgorithms: place("RFC 8301", "rsa-sha256; at least 1024-bit keys; rsa-sha1 must not be used"),
  tlsReporting: place("RFC 8460", "SMTP TLS reporting"),
  mtaStsMatch: place("RFC 8461 §4.1", "the receiver's host must match its policy"),
  mtaStsCertificate: place(
    "RFC 8461 §4.2",
    "where a policy exists the certificate is unexpired, chains to a trusted root, and names the host",
  ),
  mtaStsEnforce: place("RFC 8461 §5", "under an enforce policy a failing host must not be delivered to"),
  mtaStsReporting: place("RFC 8461 §6", "TLS reporting goes with MTA-STS"),
  mtaStsDiscovery: place("RFC 8461 §10", "first discovery of a policy can be blocked"),
  tlsRequiredNo: place("RFC 8689 §3", "TLS-Required: No asks to ignore MTA-STS and DANE"),
  noTls10: place("RFC 8996 §4", "TLS 1.0 MUST NOT be used"),
  noTls11: place("RFC 8996 §5", "TLS 1.1 MUST NOT be used"),
  versions: place("RFC 9325 §3.1.1", "no SSL, TLS 1.0 or 1.1; TLS 1.2 supported; TLS 1.3 should be supported and preferred"),
  noFallback: place("RFC 9325 §3.1.3", "a TLS 1.2 client must not fall back to earlier versions"),
  strictTls: place("RFC 9325 §3.2", "a strict policy that forbids plaintext must be offered and used"),
  brokenCiphers: place("RFC 9325 §4.1", "no NULL, RC4 or export suites; 3DES, static RSA, static DH and TLS_DHE should not be negotiated"),
  recommendedCiphers: place("RFC 9325 §4.2", "ECDHE with AEAD; CBC only with encrypt-then-MAC"),
  keysAndHashes: place("RFC 9325 §4.5", "RSA at least 2048 bits; no SHA-1 or MD5 signatures"),
  confidentiality: place("RFC 9325 §5.1", "where confidentiality is required, TLS is authenticated"),
  cleartextWorse: place("RFC 9325 §5.2", "a fallback to cleartext is a worse outcome"),
  hostNames: place("RFC 9325 §7.1", "host name validation is security-critical; names from insecure DNS do not serve"),
  revocation: place("RFC 9325 §7.5", "a strategy to distrust revoked certificates is needed"),
  serviceIdentity: place("RFC 9525", "service identity in TLS (formerly RFC 6125)"),
  dmarc: place("RFC 9989", "DMARC policy (obsoletes RFC 7489)"),
  sp52Server: place("NIST SP 800-52r2 §3.1", "government servers: no TLS 1.0, TLS 1.1 discouraged"),
  sp52Ciphers: place("NIST SP 800-52r2 §3.3.1", "approved cipher suites"),
  sp52Client: place(
    "NIST SP 800-52r2 §4.1",
    "clients: TLS 1.2 required and 1.3 since 2024; older versions permitted for private-sector servers; no SSL",
  ),
  sp52Revocation: place("NIST SP 800-52r2", "the client performs revocation checking of the server certificate"),
  sp177: place("NIST SP 800-177r1", "trustworthy email: SPF, DKIM, DMARC, DANE, MTA-STS, TLS reporting, S/MIME"),
  fips140: place("FIPS 140-3", "validated cryptographic modules; FIPS 140-2 certificates are historical since September 2026"),
} satisfies Record<string, Citation>;

function place(reference: string, says: string): Citation {
  return { voice: "technical-standard", reference, says };
}
