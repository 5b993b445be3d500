import type { Citation } from "@/core/controls/control";

/** Frameworks that a reader may map to. Cited by number and title; analogous practice, not a duty of healthcare. */
export const framework = {
  pciTransit: place("PCI DSS v4.0.1 4.2.1", "analogous practice: trusted, unexpired certificates and no fallback to insecure versions"),
  isoSupplierAgreements: place("ISO/IEC 27001:2022 A.5.20", "security within supplier agreements"),
  isoSupplyChain: place("ISO/IEC 27001:2022 A.5.21", "security in the ICT supply chain"),
  isoSupplierChange: place("ISO/IEC 27001:2022 A.5.22", "monitoring, review and change of supplier services"),
  socVendors: place("SOC 2 CC9.2", "vendor and business-partner risk is assessed and managed"),
  bod1801: place("DHS BOD 18-01", "federal agencies: STARTTLS, no 3DES or RC4, DMARC reject"),
  ocrUnencryptedAccess: place(
    "HHS OCR guidance on individuals' access",
    "a patient who was warned and still prefers it may have PHI sent by unencrypted email",
  ),
} satisfies Record<string, Citation>;

function place(reference: string, says: string): Citation {
  return { voice: "framework", reference, says };
}
