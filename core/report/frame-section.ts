import { controlById } from "@/core/controls/catalogue";
import type { Citation, Voice } from "@/core/controls/control";
import { nprmStatus } from "@/core/controls/regulatory-status";
import type { ReportFinding, ReportModel } from "./report";
import { voiceWords } from "./words";

type Frame = ReportModel["frame"];
type Place = Frame["voices"][number]["places"][number];

const voices: readonly Voice[] = ["law-in-force", "proposed-rule", "technical-standard", "framework"];

/** Controls whose citations stand in every report, whatever was found: contract, transmission, the documented decision. */
const always = ["CON-01", "CON-03", "TRN-01", "TRN-02", "EVD-04"];

/** Section 3: the voices apart. Places of the controls that fell short, and the few that frame every report. */
export function frameSection(findings: readonly ReportFinding[]): Frame {
  const ids = [...new Set([...always, ...findings.map((finding) => finding.controlId)])];
  const cited = ids.flatMap((id) => (controlById(id)?.citations ?? []).map((citation) => ({ id, citation })));
  return {
    voices: voices.map((voice) => ({ voice, ...voiceWords[voice], places: placesOf(voice, cited) })),
    proposedRule: {
      title: nprmStatus.title,
      citation: nprmStatus.citation,
      published: nprmStatus.published,
      state: nprmStatus.state,
      lastChecked: nprmStatus.lastChecked,
      agendaDate: nprmStatus.agendaDate,
      sentence: nprmStatus.sentence,
      note: nprmStatus.note,
    },
  };
}

function placesOf(voice: Voice, cited: readonly { readonly id: string; readonly citation: Citation }[]): readonly Place[] {
  const places = new Map<string, Place>();
  for (const { id, citation } of cited.filter((one) => one.citation.voice === voice)) {
    const place = places.get(citation.reference) ?? { reference: citation.reference, says: citation.says, controls: [] };
    places.set(citation.reference, { ...place, controls: [...new Set([...place.controls, id])] });
  }
  return [...places.values()].toSorted((left, right) => left.reference.localeCompare(right.reference, "en", { numeric: true }));
}
