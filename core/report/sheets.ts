import type { ReportControl, ReportEvidence, ReportModel, ReportObservation } from "./report";
import { severityWords } from "./words";

export type Cell = string | number | null;

/** A table as every spreadsheet rendering sees it: the first row are the titles; every row has as many cells as there are columns. */
export interface Sheet {
  readonly name: string;
  readonly columns: readonly { readonly title: string; /** In characters. */ readonly width: number }[];
  readonly rows: readonly (readonly Cell[])[];
}

/** The report as tables: Summary, Controls, Findings, Contradictions, Evidence, Citations, Method. `sha256` is that of the model. */
export function reportSheets(report: ReportModel, sha256: string): readonly Sheet[] {
  return [
    summary(report, sha256),
    controlSheet(report),
    findings(report),
    contradictions(report),
    evidence(report),
    citations(report),
    method(report),
  ];
}

type Pair = readonly [string, Cell];

function summary(report: ReportModel, sha256: string): Sheet {
  const rows = [
    ...identity(report, sha256),
    ...numbers(report),
    ...report.decision.exposure.map((slot): Pair => [`Exposure: ${slot.label}`, slot.words]),
    ...report.decision.caps.map((cap): Pair => [`Cap at ${cap.grade}`, cap.reason]),
    ...outcome(report),
    ...report.scope.notTested.map((sentence): Pair => ["Not tested", sentence]),
    ...report.limitations.statements.map((sentence): Pair => ["Limitation", sentence]),
    ["Reliance", report.limitations.reliance] as const,
  ];
  return {
    name: "Summary",
    columns: [
      { title: "Item", width: 28 },
      { title: "Value", width: 100 },
    ],
    rows,
  };
}

function identity(report: ReportModel, sha256: string): readonly Pair[] {
  return [
    ["Report", report.reference],
    ...(report.demo ? ([["Demo", "Invented data for demonstration"]] as const) : []),
    ["Report id", report.id],
    ["SHA-256 of the report", sha256],
    ["Organisation", report.organisation],
    ["Vendor", report.vendor.name],
    ["Assessment", report.assessment?.reference ?? null],
    ["As of", report.asOf],
    ["Created", report.createdAt],
    ["Created by", report.createdBy],
    ["Method version", report.methodVersion],
    ["SHA-256 of the input", report.inputSha256],
  ];
}

function numbers({ decision }: ReportModel): readonly Pair[] {
  return [
    ["Verdict", decision.verdict],
    ["Grade", decision.grade],
    ["Grade before caps", decision.bandBeforeCaps],
    ["Provisional", decision.provisional ? "yes" : "no"],
    ["Transport assurance", decision.transport.value],
    ["Transport range, low", decision.transport.low],
    ["Transport range, high", decision.transport.high],
    ["Transport confidence", decision.transport.confidence],
    ["Contract assurance", decision.contract.value],
    ["Residual risk", decision.residualRisk?.level ?? null],
  ];
}

function outcome({ decision }: ReportModel): readonly Pair[] {
  return [
    ["Decision", decision.outcome?.words ?? "Not decided"],
    ["Decided by", decision.outcome?.by ?? null],
    ["Decided at", decision.outcome?.at ?? null],
    ["Reason", decision.outcome?.reason ?? null],
    ["Next review", decision.nextReviewOn],
  ];
}

/** One row for each control; also the table of the CSV file. */
export function controlSheet(report: ReportModel): Sheet {
  return {
    name: "Controls",
    columns: [
      { title: "Control", width: 10 },
      { title: "Group", width: 22 },
      { title: "Title", width: 44 },
      { title: "Severity", width: 11 },
      { title: "Status", width: 24 },
      { title: "Weight", width: 8 },
      { title: "Residual share", width: 14 },
      { title: "Confidence", width: 11 },
      { title: "Answer", width: 60 },
      { title: "Observation", width: 70 },
      { title: "Evidence", width: 14 },
      { title: "Quoted", width: 70 },
      { title: "Contradictions", width: 14 },
      { title: "Finding", width: 10 },
    ],
    rows: report.results.flatMap((group) => group.controls.map((control) => controlRow(report, group.title, control))),
  };
}

function controlRow(report: ReportModel, group: string, control: ReportControl): readonly Cell[] {
  return [
    control.id,
    group,
    control.title,
    severityWords[control.severity],
    control.statusWords,
    control.weight,
    control.residual,
    control.confidence,
    lines(control.answers.map((one) => `${one.questionId}: ${one.answer}${one.comment === "" ? "" : ` (comment: ${one.comment})`}`)),
    lines(control.observations.map((one) => one.sentence)),
    control.evidenceRefs.join(", "),
    quotes(control.observations),
    control.contradictionRefs.join(", "),
    report.findings.find((finding) => finding.controlId === control.id)?.ref ?? "",
  ];
}

function findings(report: ReportModel): Sheet {
  return {
    name: "Findings",
    columns: [
      { title: "Finding", width: 9 },
      { title: "Control", width: 10 },
      { title: "Title", width: 44 },
      { title: "Severity", width: 11 },
      { title: "State", width: 24 },
      { title: "Statement", width: 70 },
      { title: "Basis", width: 60 },
      { title: "Quoted", width: 70 },
      { title: "Citations", width: 60 },
      { title: "What closes it", width: 60 },
      { title: "Interested source only", width: 20 },
    ],
    rows: report.findings.map((one) => [
      one.ref,
      one.controlId,
      one.title,
      severityWords[one.severity],
      one.state,
      one.statement,
      lines(one.basis.map((basis) => `${basis.basis}: ${basis.sentence}`)),
      quotes(one.basis),
      lines(one.citations.map((citation) => `${citation.reference}: ${citation.says}`)),
      lines(one.closes),
      one.interestedSourceOnly ? "yes" : "no",
    ]),
  };
}

function contradictions(report: ReportModel): Sheet {
  return {
    name: "Contradictions",
    columns: [
      { title: "Ref", width: 8 },
      { title: "Control", width: 10 },
      { title: "Severity", width: 11 },
      { title: "Mail stream", width: 24 },
      { title: "Question", width: 40 },
      { title: "The vendor says", width: 60 },
      { title: "Observed", width: 60 },
      { title: "Evidence", width: 10 },
      { title: "Line", width: 7 },
      { title: "Date", width: 22 },
      { title: "Quoted", width: 70 },
      { title: "State", width: 10 },
      { title: "Resolution", width: 40 },
    ],
    rows: report.contradictions.map((one) => [
      one.ref,
      one.controlId,
      severityWords[one.severity],
      one.streamName ?? "",
      one.claim.question,
      one.claim.text,
      one.observedText,
      one.observation.evidenceRef ?? "",
      one.observation.line,
      one.observation.date ?? "",
      one.observation.quote ?? "",
      one.state,
      one.resolution,
    ]),
  };
}

function evidence(report: ReportModel): Sheet {
  return {
    name: "Evidence",
    columns: evidenceColumns.map(([title, width]) => ({ title, width })),
    rows: report.evidence.map((one) => evidenceColumns.map(([, , cell]) => cell(one))),
  };
}

const evidenceColumns: readonly (readonly [title: string, width: number, cell: (one: ReportEvidence) => Cell])[] = [
  ["Ref", 8, (one) => one.ref],
  ["Title", 36, (one) => one.title],
  ["File", 36, (one) => one.fileName],
  ["Kind", 24, (one) => one.kind],
  ["Grade", 7, (one) => one.grade],
  ["SHA-256", 66, (one) => one.sha256],
  ["Bytes", 10, (one) => one.size],
  ["Collected", 22, (one) => one.collectedAt],
  ["Observed", 22, (one) => one.observedAt],
  ["Collected by", 24, (one) => one.collectedBy],
  ["Mail stream", 24, (one) => one.streamName],
  ["Receiver condition", 26, (one) => one.receiverCondition],
  ["Freshness", 12, (one) => one.freshness],
  ["Fresh until", 12, (one) => one.freshUntil],
  ["Expires", 12, (one) => one.expiresAt],
  ["Left out", 30, (one) => one.dropped],
  ["Withdrawn", 30, (one) => one.withdrawn],
];

function citations(report: ReportModel): Sheet {
  return {
    name: "Citations",
    columns: [
      { title: "Voice", width: 24 },
      { title: "Reference", width: 34 },
      { title: "Says", width: 80 },
      { title: "Controls", width: 40 },
    ],
    rows: report.frame.voices.flatMap((voice) =>
      voice.places.map((place) => [voice.title, place.reference, place.says, place.controls.join(", ")]),
    ),
  };
}

function method(report: ReportModel): Sheet {
  const { method: used } = report;
  return {
    name: "Method",
    columns: [
      { title: "Part", width: 20 },
      { title: "Name", width: 50 },
      { title: "Value", width: 70 },
    ],
    rows: [
      ["Version", used.version, null],
      ...used.summary.map((sentence) => ["Rule", sentence, null]),
      ...used.evidenceGrades.map((one) => ["Evidence grade", `${one.grade}: ${one.meaning}`, one.confidence]),
      ...used.shelfLives.map((one) => ["Shelf life", one.kind, one.days === null ? "its own term" : `${String(one.days)} days`]),
      ...used.weights.map((one) => ["Weight", severityWords[one.severity], one.weight]),
      ...used.bands.map((one) => ["Band", one.grade, one.from]),
      ...used.caps.map((one) => ["Cap", `${one.limit}: ${one.rule}`, one.applied ? "applied" : "not applied"]),
    ],
  };
}

function quotes(observations: readonly ReportObservation[]): string {
  return lines(observations.flatMap((one) => (one.quote === null ? [] : [`${place(one)}${one.quote}`])));
}

function place(one: ReportObservation): string {
  const line = one.line === null ? "" : ` line ${String(one.line)}`;
  return one.evidenceRef === null ? "" : `[${one.evidenceRef}${line}] `;
}

function lines(parts: readonly string[]): string {
  return [...new Set(parts)].join("\n");
}
