import { z } from "zod";

/** Name and version of the shape. A change that a reader of version 1 could stumble over makes version 2. */
export const REPORT_SCHEMA = "mailwitness/report/1";

const isoDate = z.string().describe("ISO 8601 date or date-time in UTC");
const maybeDate = isoDate.nullable();
const sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .describe("SHA-256, lower-case hexadecimal");
const grade = z.enum(["A", "B", "C", "D", "F"]);
const riskLevel = z.enum(["very-low", "low", "moderate", "high", "very-high"]);
const severity = z.enum(["critical", "high", "medium", "low", "info"]);
const status = z.enum(["met", "claimed", "unknown", "gap", "contradicted", "not-applicable"]);
const voice = z.enum(["law-in-force", "proposed-rule", "technical-standard", "framework"]);
const sourceBasis = z.enum([
  "provider-documentation",
  "api-model",
  "interested-third-party-test",
  "third-party-report",
  "inferred",
  "unverified",
]);

const assurance = z
  .strictObject({
    value: z.number().nullable(),
    low: z.number().nullable(),
    high: z.number().nullable(),
    confidence: z.number().nullable(),
  })
  .describe("Assurance 0 to 100 with its range; confidence 0 to 1; null where nothing applies or nothing is known");

const slot = z.strictObject({
  mode: z.enum(["plaintext", "tls-1.0", "tls-1.1", "invalid-certificate"]),
  label: z.string(),
  state: z.enum(["open", "closed", "unknown"]),
  basis: z.enum(["confirmed", "documented", "presumed", "refusal"]).nullable(),
  asPlaintext: z.boolean().describe("In this case the message leaves in plaintext"),
  words: z.string().describe("The state as people read it"),
  why: z.array(z.string()),
});

const cap = z.strictObject({ code: z.string(), grade, reason: z.string() });

const decision = z.strictObject({
  verdict: z.string(),
  grade: grade.nullable(),
  bandBeforeCaps: grade.nullable(),
  provisional: z.boolean(),
  caps: z.array(cap),
  transport: assurance,
  contract: assurance,
  residualRisk: z.strictObject({ likelihood: riskLevel, impact: riskLevel, level: riskLevel }).nullable(),
  exposure: z.array(slot).length(4),
  outcome: z
    .strictObject({ decision: z.string(), words: z.string(), reason: z.string(), by: z.string(), at: maybeDate })
    .nullable()
    .describe("What the organisation decided; null while it has not"),
  nextReviewOn: maybeDate,
});

const stream = z.strictObject({
  id: z.string(),
  name: z.string(),
  fromDomains: z.array(z.string()),
  provider: z.string(),
  setting: z.string(),
  phi: z.array(z.string()),
  volume: z.string(),
  accountOwner: z.string(),
  exposure: z.array(slot),
  evidenceCount: z.number().int(),
});

const baa = z.strictObject({
  id: z.string(),
  status: z.string(),
  parties: z.string(),
  signedOn: maybeDate,
  effectiveOn: maybeDate,
  expiresOn: maybeDate,
  elements: z.string(),
  servicesNamed: z.array(z.string()),
  copyHeld: z.boolean(),
});

const scope = z.strictObject({
  handlesPhi: z.string(),
  streams: z.array(stream),
  baas: z.array(baa),
  questionnaire: z
    .strictObject({ id: z.string(), version: z.string(), title: z.string(), answered: z.number().int(), asked: z.number().int() })
    .nullable(),
  evidencePeriod: z.strictObject({ from: maybeDate, to: maybeDate }),
  notTested: z.array(z.string()),
});

const citation = z.strictObject({ voice, reference: z.string(), says: z.string() });

const frame = z.strictObject({
  voices: z.array(
    z.strictObject({
      voice,
      title: z.string(),
      introduction: z.string(),
      places: z.array(z.strictObject({ reference: z.string(), says: z.string(), controls: z.array(z.string()) })),
    }),
  ),
  proposedRule: z.strictObject({
    title: z.string(),
    citation: z.string(),
    published: isoDate,
    state: z.enum(["proposed", "final", "withdrawn"]),
    lastChecked: z.string(),
    agendaDate: z.string(),
    sentence: z.string(),
    note: z.string(),
  }),
});

const method = z.strictObject({
  version: z.string(),
  summary: z.array(z.string()),
  evidenceGrades: z.array(z.strictObject({ grade: z.string(), meaning: z.string(), confidence: z.number() })),
  shelfLives: z.array(z.strictObject({ kind: z.string(), days: z.number().int().nullable() })),
  weights: z.array(z.strictObject({ severity, weight: z.number() })),
  bands: z.array(z.strictObject({ grade, from: z.number() })),
  caps: z.array(z.strictObject({ code: z.string(), limit: grade, rule: z.string(), applied: z.boolean() })),
});

const source = z.strictObject({ basis: sourceBasis, words: z.string(), citation: z.string(), date: z.string().nullable() });

const observation = z.strictObject({
  rule: z.string(),
  sentence: z.string(),
  basis: z.string().describe("observed, documented by provider, third-party test, answer, register, or presumed from default"),
  evidenceRef: z.string().nullable(),
  line: z.number().int().nullable(),
  date: maybeDate,
  quote: z.string().nullable().describe("The proving text as it stands in the evidence"),
  questionId: z.string().nullable(),
  streamName: z.string().nullable(),
  sources: z.array(source),
});

const answer = z.strictObject({ questionId: z.string(), question: z.string(), answer: z.string(), comment: z.string() });

const controlResult = z.strictObject({
  id: z.string(),
  title: z.string(),
  severity,
  status,
  statusWords: z.string(),
  weight: z.number().nullable().describe("null when the control takes no part in the score"),
  residual: z.number().nullable(),
  confidence: z.number(),
  answers: z.array(answer),
  observations: z.array(observation),
  contradictionRefs: z.array(z.string()),
  evidenceRefs: z.array(z.string()),
});

const group = z.strictObject({ id: z.string(), title: z.string(), controls: z.array(controlResult) });

const contradiction = z.strictObject({
  ref: z.string(),
  key: z.string(),
  rule: z.string(),
  controlId: z.string(),
  severity,
  streamName: z.string().nullable(),
  claim: z.strictObject({ questionId: z.string().nullable(), question: z.string(), text: z.string() }),
  observation,
  observedText: z.string(),
  hint: z.string(),
  state: z.enum(["open", "resolved"]),
  resolution: z.string(),
});

const finding = z.strictObject({
  ref: z.string(),
  controlId: z.string(),
  title: z.string(),
  severity,
  state: z.string(),
  statement: z.string(),
  basis: z.array(observation),
  citations: z.array(citation),
  closes: z.array(z.string()),
  interestedSourceOnly: z.boolean(),
  contradictionRefs: z.array(z.string()),
});

const limitations = z.strictObject({
  statements: z.array(z.string()),
  reliance: z.string(),
  interestedSources: z.array(
    z.strictObject({
      citation: z.string(),
      date: z.string().nullable(),
      interest: z.string(),
      controls: z.array(z.string()),
      alone: z.boolean(),
    }),
  ),
  attestations: z.array(
    z.strictObject({ name: z.string(), role: z.string(), at: isoDate, statement: z.string(), answersSha256: z.string() }),
  ),
});

const evidence = z.strictObject({
  ref: z.string(),
  id: z.string(),
  title: z.string(),
  fileName: z.string(),
  kind: z.string(),
  grade: z.string(),
  gradeWords: z.string(),
  sha256,
  size: z.number().int().describe("Bytes"),
  collectedAt: isoDate,
  observedAt: maybeDate,
  collectedBy: z.string(),
  streamName: z.string().nullable(),
  receiverCondition: z.string(),
  freshness: z.enum(["fresh", "ageing", "stale", "by-its-term"]),
  freshUntil: maybeDate,
  expiresAt: maybeDate,
  dropped: z.string().describe("What was left out before keeping"),
  withdrawn: z.string().describe("Reason of the withdrawal; empty while the item stands"),
});

/** The frozen report: plain JSON, no clock, no ids of people. Everything that any rendering shows stands in here. */
export const reportModelSchema = z.strictObject({
  schema: z.literal(REPORT_SCHEMA),
  id: z.string(),
  reference: z.string(),
  title: z.string(),
  createdAt: isoDate,
  createdBy: z.string(),
  demo: z.boolean().describe("Invented data: every page says so"),
  organisation: z.string(),
  vendor: z.strictObject({ id: z.string(), name: z.string(), website: z.string() }),
  assessment: z.strictObject({ reference: z.string(), state: z.string(), sentAt: maybeDate, submittedAt: maybeDate }).nullable(),
  methodVersion: z.string(),
  asOf: isoDate,
  inputSha256: sha256,
  decision,
  scope,
  frame,
  method,
  results: z.array(group),
  contradictions: z.array(contradiction),
  findings: z.array(finding),
  limitations,
  evidence: z.array(evidence),
});

/** The JSON file: the model and the SHA-256 of its canonical form (keys sorted, no white space, UTF-8). */
export const reportDocumentSchema = z
  .strictObject({ sha256, report: reportModelSchema })
  .meta({ title: "Mailwitness report", description: "A frozen report of one vendor's mail transport, method and evidence included." });

export type ReportData = z.infer<typeof reportModelSchema>;
