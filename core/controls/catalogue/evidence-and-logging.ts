import type { Control } from "@/core/controls/control";
import { law } from "@/core/controls/places/law";
import { standard } from "@/core/controls/places/standard";

export const evidenceAndLoggingControls = [
  {
    id: "EVD-01",
    group: "evidence-and-logging",
    title: "The TLS outcome of every message is logged",
    severity: "medium",
    good: "Version, cipher, result of the certificate check and the policy applied.",
    failure: "Only “delivered”.",
    why: "What is not recorded cannot be found later.",
    citations: [law.auditControls, law.activityReview, standard.starttlsSecurity],
  },
  {
    id: "EVD-02",
    group: "evidence-and-logging",
    title: "A controlled test not older than 12 months",
    severity: "medium",
    good: "A dated test against bad receivers, or an independent report that covers it.",
    failure: "None, or a general penetration test.",
    why: "Only a refusal under bad conditions shows that a setting works.",
    citations: [law.evaluation],
  },
  {
    id: "EVD-03",
    group: "evidence-and-logging",
    title: "Records are kept",
    severity: "medium",
    good: "The assessment and the addressable decisions are kept for six years.",
    failure: "They are kept for less.",
    why: "The decision must be shown long after it was made.",
    citations: [law.retention],
  },
  {
    id: "EVD-04",
    group: "evidence-and-logging",
    title: "Email is in the risk analysis, and the addressable decision is written down",
    severity: "high",
    good: "The analysis names this path and the risk of downgrade.",
    failure: "It does not.",
    why: "Addressable means decide and document, not skip.",
    citations: [law.riskAnalysis, law.addressable],
  },
] as const satisfies readonly Control[];
