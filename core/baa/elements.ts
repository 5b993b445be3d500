import type { Citation, Severity } from "@/core/controls/control";
import { law } from "@/core/controls/places/law";

/** One of the 13 required elements of a business associate agreement. */
export interface BaaElement {
  readonly id: string;
  readonly title: string;
  /** How the analyst recognises it in the text. */
  readonly says: string;
  /** How much its absence weighs (control CON-03). */
  readonly severityIfMissing: Severity;
  readonly citations: readonly Citation[];
}

/** B1 … B13 of 45 CFR 164.504(e)(2) and 164.314(a)(2)(i). None of them sets a TLS version, a certificate check or a downgrade rule. */
export const baaElements: readonly BaaElement[] = [
  {
    id: "B1",
    title: "Permitted and required uses",
    says: "States what the vendor may do with PHI, and allows nothing that we could not do ourselves.",
    severityIfMissing: "medium",
    citations: [cfr("(i)")],
  },
  {
    id: "B2",
    title: "No other use or disclosure",
    says: "The vendor uses PHI only as the agreement or the law allows.",
    severityIfMissing: "medium",
    citations: [cfr("(ii)(A)")],
  },
  {
    id: "B3",
    title: "Safeguards and the Security Rule",
    says: "The vendor uses appropriate safeguards and complies with the Security Rule for electronic PHI.",
    severityIfMissing: "high",
    citations: [cfr("(ii)(B)"), law.contractSafeguards],
  },
  {
    id: "B4",
    title: "Reports of misuse and breaches",
    says: "The vendor reports uses that are not provided for, breaches of unsecured PHI included.",
    severityIfMissing: "high",
    citations: [cfr("(ii)(C)")],
  },
  {
    id: "B5",
    title: "Reports of security incidents",
    says: "The vendor reports any security incident of which it becomes aware.",
    severityIfMissing: "high",
    citations: [law.contractIncidents],
  },
  {
    id: "B6",
    title: "Subcontractors are bound",
    says: "Subcontractors agree to the same restrictions and comply with the Security Rule by contract.",
    severityIfMissing: "high",
    citations: [cfr("(ii)(D)"), law.contractSubcontractors, law.subcontractorAssurances],
  },
  {
    id: "B7",
    title: "Access for individuals",
    says: "The vendor makes PHI available so that individuals can see it (164.524).",
    severityIfMissing: "medium",
    citations: [cfr("(ii)(E)")],
  },
  {
    id: "B8",
    title: "Amendment",
    says: "The vendor makes PHI available for amendment (164.526).",
    severityIfMissing: "medium",
    citations: [cfr("(ii)(F)")],
  },
  {
    id: "B9",
    title: "Accounting of disclosures",
    says: "The vendor provides what is needed to account for disclosures (164.528).",
    severityIfMissing: "medium",
    citations: [cfr("(ii)(G)")],
  },
  {
    id: "B10",
    title: "Privacy Rule where it acts for us",
    says: "Where the vendor carries out our obligation, it complies with the Privacy Rule as we must.",
    severityIfMissing: "medium",
    citations: [cfr("(ii)(H)")],
  },
  {
    id: "B11",
    title: "Books open to the Secretary",
    says: "The vendor makes its practices, books and records available to the Secretary of HHS.",
    severityIfMissing: "medium",
    citations: [cfr("(ii)(I)")],
  },
  {
    id: "B12",
    title: "Return or destruction at the end",
    says: "At the end the vendor returns or destroys PHI if feasible, otherwise keeps protecting it.",
    severityIfMissing: "high",
    citations: [cfr("(ii)(J)")],
  },
  {
    id: "B13",
    title: "Termination for violation",
    says: "We may end the agreement if the vendor violates a material term.",
    severityIfMissing: "medium",
    citations: [cfr("(iii)")],
  },
];

/** True for B1 … B13. */
export function isBaaElementId(id: string): boolean {
  return baaElements.some((one) => one.id === id);
}

/** The elements that were not found, in order; null when nobody reviewed the text. */
export function missingElements(found: readonly string[] | null): readonly BaaElement[] | null {
  return found === null ? null : baaElements.filter((one) => !found.includes(one.id));
}

function cfr(paragraph: string): Citation {
  return {
    voice: "law-in-force",
    reference: `45 CFR 164.504(e)(2)${paragraph}`,
    says: "required content of a business associate contract",
  };
}
