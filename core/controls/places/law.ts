import type { Citation } from "@/core/controls/control";

/**
 * Places of the law in force (45 CFR parts 160 and 164 as amended by 78 FR 5566, January 2013; breach guidance 74 FR 19006).
 * Paraphrases, short enough to be checked against the text. The transmission standard is mandatory; its two implementation
 * specifications are addressable: never say "HIPAA requires encryption".
 */
export const law = {
  businessAssociate: place(
    "45 CFR 160.103",
    "who creates, receives, maintains or transmits PHI is a business associate, subcontractors too",
  ),
  addressable: place(
    "45 CFR 164.306(d)(3)",
    "an addressable specification is implemented, or the reason and the equivalent are documented",
  ),
  addressableDocumented: place(
    "45 CFR 164.306(d)(3)(ii)(B)",
    "document why it is not reasonable and appropriate, and implement an equivalent where it is",
  ),
  riskAnalysis: place("45 CFR 164.308(a)(1)(ii)(A)", "accurate and thorough assessment of the risks to ePHI"),
  riskManagement: place("45 CFR 164.308(a)(1)(ii)(B)", "reduce risks to a reasonable and appropriate level"),
  activityReview: place("45 CFR 164.308(a)(1)(ii)(D)", "regular review of information system activity"),
  incidents: place("45 CFR 164.308(a)(6)", "identify, respond to and document security incidents"),
  evaluation: place("45 CFR 164.308(a)(8)", "periodic technical and nontechnical evaluation"),
  assurances: place("45 CFR 164.308(b)(1)", "ePHI may be handed over only after satisfactory assurances"),
  subcontractorAssurances: place("45 CFR 164.308(b)(2)", "a business associate obtains the same assurances from its subcontractor"),
  assurancesWritten: place("45 CFR 164.308(b)(3)", "the assurances are documented in a written contract or other arrangement"),
  accessControl: place("45 CFR 164.312(a)", "only those with access rights reach ePHI"),
  auditControls: place("45 CFR 164.312(b)", "in force: mechanisms that record and examine activity"),
  entityAuthentication: place("45 CFR 164.312(d)", "verify that whoever seeks access to ePHI is the one claimed"),
  transmission: place("45 CFR 164.312(e)(1)", "technical measures against unauthorised access to ePHI in transmission"),
  transmissionEncryption: place("45 CFR 164.312(e)(2)(ii)", "addressable: encrypt ePHI in transmission whenever deemed appropriate"),
  contractContent: place("45 CFR 164.314(a)", "what the security part of the contract must contain"),
  contractSafeguards: place("45 CFR 164.314(a)(2)(i)(A)", "the business associate complies with the Security Rule"),
  contractSubcontractors: place("45 CFR 164.314(a)(2)(i)(B)", "its subcontractors agree to comply by contract"),
  contractIncidents: place("45 CFR 164.314(a)(2)(i)(C)", "it reports any security incident of which it becomes aware"),
  retention: place("45 CFR 164.316(b)(2)(i)", "documentation is kept for six years"),
  documentation: place("45 CFR 164.316(b)", "policies, actions and assessments are recorded in writing"),
  breachPresumption: place("45 CFR 164.402", "an impermissible disclosure is presumed a breach unless assessed otherwise"),
  breachNotice: place(
    "45 CFR 164.410",
    "notice to the covered entity without unreasonable delay, at most 60 calendar days after discovery",
  ),
  disclosure: place("45 CFR 164.502(e)", "PHI may be disclosed to a business associate on satisfactory assurance"),
  disclosureWritten: place("45 CFR 164.502(e)(2)", "the assurance is documented in writing"),
  contractElements: place("45 CFR 164.504(e)", "required content of a business associate contract"),
  contractElementList: place("45 CFR 164.504(e)(2)", "the elements that the contract must contain"),
  contractReporting: place("45 CFR 164.504(e)(2)(ii)(C)", "report uses not provided for, breaches of unsecured PHI included"),
  subcontractorContracts: place("45 CFR 164.504(e)(5)", "the same rules bind a business associate and its subcontractor"),
  safeHarbour: place("74 FR 19006", "guidance: PHI in motion is secured by NIST-conforming or FIPS 140 validated processes"),
} satisfies Record<string, Citation>;

function place(reference: string, says: string): Citation {
  return { voice: "law-in-force", reference, says };
}
