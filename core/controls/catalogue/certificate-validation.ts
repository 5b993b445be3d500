import type { Control } from "@/core/controls/control";
import { framework } from "@/core/controls/places/framework";
import { law } from "@/core/controls/places/law";
import { standard } from "@/core/controls/places/standard";

export const certificateValidationControls = [
  {
    id: "CRT-01",
    group: "certificate-validation",
    title: "A chain to a trusted authority, or DANE, is required",
    severity: "high",
    good: "A certificate from an unknown authority is refused.",
    failure: "Any chain is accepted.",
    why: "The mail may be encrypted to an impostor.",
    citations: [standard.hostNames, standard.mtaStsCertificate, law.transmission],
  },
  {
    id: "CRT-02",
    group: "certificate-validation",
    title: "The receiver's host name is matched",
    severity: "high",
    good: "The name in the certificate is the mail host's, or a name of its policy.",
    failure: "A certificate for another host is accepted.",
    why: "A valid certificate for any other host would pass.",
    citations: [standard.serviceIdentity, standard.mtaStsMatch, standard.mtaStsCertificate],
  },
  {
    id: "CRT-03",
    group: "certificate-validation",
    title: "Expired certificates are refused",
    severity: "medium",
    good: "An expired certificate stops delivery.",
    failure: "An expired certificate is accepted.",
    why: "Weak identity, and a sign of an unattended receiver.",
    citations: [standard.mtaStsCertificate, framework.pciTransit],
  },
  {
    id: "CRT-04",
    group: "certificate-validation",
    title: "Self-signed certificates are refused",
    severity: "high",
    good: "Refused, save where DANE-EE or a pinned partner makes it valid.",
    failure: "A self-signed certificate is accepted.",
    why: "It proves no identity at all.",
    citations: [standard.mtaStsCertificate, standard.daneEndEntity],
  },
  {
    id: "CRT-05",
    group: "certificate-validation",
    title: "Revocation is considered",
    severity: "low",
    good: "CRL, OCSP, or a policy of short-lived certificates.",
    failure: "Revocation is ignored.",
    why: "A stolen key stays useful until the certificate expires.",
    citations: [standard.revocation, standard.sp52Revocation],
  },
  {
    id: "CRT-06",
    group: "certificate-validation",
    title: "The name to check comes from a secure source",
    severity: "low",
    good: "DNSSEC, MTA-STS or a fixed partner rule supplies the name.",
    failure: "The mail host from ordinary DNS is taken as the identity.",
    why: "Whoever forges the DNS answer steers the check.",
    citations: [standard.hostNames, standard.daneName, standard.mtaStsDiscovery],
  },
] as const satisfies readonly Control[];
