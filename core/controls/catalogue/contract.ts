import type { Control } from "@/core/controls/control";
import { framework } from "@/core/controls/places/framework";
import { law } from "@/core/controls/places/law";

export const contractControls = [
  {
    id: "CON-01",
    group: "contract",
    title: "Executed BAA in force",
    severity: "critical",
    good: "A signed copy with both parties and dates, within its term.",
    failure: "None, expired, an unsigned draft, or only “available on request”.",
    why: "PHI may be handed to a business associate only on documented assurances.",
    citations: [law.assurances, law.assurancesWritten, law.disclosure, law.contractElements],
  },
  {
    id: "CON-02",
    group: "contract",
    title: "BAA covers the product that actually sends",
    severity: "critical",
    good: "The sending service is named or on the eligible list, and it is the one seen in the headers.",
    failure: "The BAA is with one provider and the headers show another, or the product is excluded.",
    why: "The paper covers the wrong path.",
    citations: [law.disclosureWritten, law.businessAssociate, framework.isoSupplierAgreements],
  },
  {
    id: "CON-03",
    group: "contract",
    title: "All 13 required BAA elements are present",
    severity: "high",
    good: "Every required element is present, each with its clause.",
    failure: "A required element is missing.",
    why: "The regulation lists what the contract must contain.",
    citations: [law.contractElementList, law.contractContent],
  },
  {
    id: "CON-04",
    group: "contract",
    title: "Every subcontractor in the mail path has a BAA",
    severity: "critical",
    good: "The vendor holds a BAA with its sending service, relay, gateway and portal host.",
    failure: "A link of the chain has none.",
    why: "Each service that stores or transmits the mail is a business associate in its own right.",
    citations: [law.subcontractorAssurances, law.contractSubcontractors, law.subcontractorContracts],
  },
  {
    id: "CON-05",
    group: "contract",
    title: "Contract sets the transmission rules",
    severity: "medium",
    good: "An exhibit sets the minimum version, certificate checks, a no-plaintext rule and change notice.",
    failure: "The contract is silent, or the provider disclaims protection in transit.",
    why: "A BAA alone sets no configuration.",
    citations: [law.contractContent, framework.isoSupplierAgreements, framework.socVendors],
  },
] as const satisfies readonly Control[];
