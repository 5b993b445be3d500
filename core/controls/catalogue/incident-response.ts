import type { Control } from "@/core/controls/control";
import { framework } from "@/core/controls/places/framework";
import { law } from "@/core/controls/places/law";

export const incidentResponseControls = [
  {
    id: "IRS-01",
    group: "incident-response",
    title: "Breach notice within 60 days, better 10",
    severity: "high",
    good: "The contract gives a number of days and a contact that was tested.",
    failure: "More than 60 days, or none.",
    why: "The covered entity's own clock depends on it.",
    citations: [law.breachNotice, law.contractReporting],
  },
  {
    id: "IRS-02",
    group: "incident-response",
    title: "Register of subprocessors in the mail path",
    severity: "medium",
    good: "Hosts, their roles and the dates of their BAAs are named.",
    failure: "The path is unknown.",
    why: "A path that nobody can name cannot be protected.",
    citations: [law.subcontractorAssurances, framework.isoSupplyChain, framework.socVendors],
  },
  {
    id: "IRS-03",
    group: "incident-response",
    title: "Notice of change, and yearly confirmation",
    severity: "medium",
    good: "The vendor gives notice before it changes its sending service or TLS settings.",
    failure: "No notice is agreed.",
    why: "Last year's evidence says nothing about this year's service.",
    citations: [framework.isoSupplierChange],
  },
] as const satisfies readonly Control[];
