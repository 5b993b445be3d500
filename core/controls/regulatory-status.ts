/** Where a proposed rule stood when a person last looked. Dated, so that a report can say how old its knowledge is. */
export interface RegulatoryStatus {
  readonly id: string;
  readonly title: string;
  readonly citation: string;
  /** ISO date of publication. */
  readonly published: string;
  readonly state: "proposed" | "final" | "withdrawn";
  /** ISO month. */
  readonly lastChecked: string;
  /** ISO month that the regulatory agenda gives for final action. */
  readonly agendaDate: string;
  /** The only wording in which the rule is mentioned. */
  readonly sentence: string;
  readonly note: string;
}

/**
 * The HIPAA Security Rule proposal (RIN 0945-AA22). Source: Unified Agenda edition 202510, "Long-Term Actions, Final Action
 * 07/00/2027", as read in August 2026. Change this record when the status changes; nothing else repeats it.
 */
export const nprmStatus: RegulatoryStatus = {
  id: "hipaa-security-nprm-2025",
  title: "HIPAA Security Rule To Strengthen the Cybersecurity of Electronic Protected Health Information",
  citation: "90 FR 898",
  published: "2025-01-06",
  state: "proposed",
  lastChecked: "2026-08",
  agendaDate: "2027-07",
  sentence: "Proposed (90 FR 898); not final as of our last check 2026-08; agenda date July 2027",
  note: "Encryption in transit is an addressable specification of the rule in force. No finding of this product rests on the proposal.",
};
