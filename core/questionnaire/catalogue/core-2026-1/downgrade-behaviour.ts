import { phiMail } from "@/core/questionnaire/catalogue/core-2026-1/conditions";
import type { MatrixRow, Question } from "@/core/questionnaire/questionnaire";

const columns = [
  { id: "bounced", label: "Returned to the sender (bounced)" },
  { id: "held", label: "Held and tried again, then returned" },
  { id: "encrypted", label: "Delivered over the encryption offered" },
  { id: "plaintext", label: "Delivered without encryption" },
  { id: "portal", label: "Sent through a secure portal instead" },
  { id: "unknown", label: "I do not know" },
] as const;

const refusing = { bounced: 0, held: 0, plaintext: 4, portal: 0 } as const;
const control = { bounced: 3, held: 1, encrypted: 0, plaintext: 4, portal: 1, unknown: 2 } as const;

// Rows without `encrypted`: there is no encryption to deliver over, so it is not a valid answer.
const rows = [
  {
    id: "R1",
    label: "It offers no encryption (no STARTTLS)",
    controls: ["DWG-01"],
    points: { ...refusing, unknown: 3 },
  },
  {
    id: "R2",
    label: "It offers encryption, but setting it up fails",
    controls: ["DWG-02"],
    points: { ...refusing, unknown: 3 },
  },
  {
    id: "R3",
    label: "It says that encryption is not available right now (code 454)",
    controls: ["DWG-02"],
    points: { ...refusing, unknown: 2 },
  },
  { id: "R4", label: "It only speaks TLS 1.0", controls: ["DWG-03"], points: { ...refusing, encrypted: 3, unknown: 3 } },
  { id: "R5", label: "It only speaks TLS 1.1", controls: ["DWG-03"], points: { ...refusing, encrypted: 3, unknown: 3 } },
  {
    id: "R6",
    label: "It speaks TLS 1.2, but only with weak ciphers",
    controls: ["TRN-04"],
    points: { ...refusing, encrypted: 2, unknown: 2 },
  },
  {
    id: "R7",
    label: "Its certificate is self-signed",
    controls: ["CRT-04", "DWG-04"],
    points: { ...refusing, encrypted: 3, unknown: 3 },
  },
  { id: "R8", label: "Its certificate has expired", controls: ["CRT-03"], points: { ...refusing, encrypted: 2, unknown: 2 } },
  {
    id: "R9",
    label: "Its certificate is for another name",
    controls: ["CRT-02"],
    points: { ...refusing, encrypted: 3, unknown: 3 },
  },
  {
    id: "R10",
    label: "Its certificate comes from an unknown or private authority",
    controls: ["CRT-01"],
    points: { ...refusing, encrypted: 3, unknown: 3 },
  },
  {
    id: "R11",
    label: "Its certificate has been revoked",
    controls: ["CRT-05"],
    points: { ...refusing, encrypted: 1, unknown: 1 },
  },
  {
    id: "R12",
    label: "It breaks the strict policy that its domain publishes (MTA-STS enforce)",
    controls: ["POL-01"],
    points: { ...refusing, encrypted: 3, unknown: 2 },
  },
  {
    id: "R13",
    label: "Its certificate does not match the one published in secure DNS (DANE)",
    controls: ["POL-02"],
    points: { ...refusing, encrypted: 3, unknown: 2 },
  },
  { id: "R14", label: "It speaks TLS 1.2 with a valid certificate", controls: [], points: control },
  { id: "R15", label: "It speaks TLS 1.3 with a valid certificate", controls: [], points: control },
] as const satisfies readonly MatrixRow[];

export const downgradeBehaviour = [
  {
    id: "Q29",
    section: "downgrade-behaviour",
    title: "When the receiving server is in this state, what happens to a message about our patients?",
    hint: "Answer every line. “I do not know” is an honest answer.",
    help: "This is the question that matters most. Settings are named differently in every product, but what happens to the message can always be said. If your service documents it or you have tested it, attach that. The last two lines are ordinary receivers, for comparison. If you do not run the mail service yourself, its support can answer these lines.",
    evidence: ["The text of a bounce message", "Headers of a test message, with the state of the receiver", "The setting that decides it"],
    body: { type: "matrix", rows, columns },
    shownIf: phiMail,
    allowNotApplicable: false,
    controls: [...new Set(rows.flatMap((row): readonly string[] => row.controls))],
    followUp:
      "For each line you could not answer, ask your mail service what happens to the message, or try it with a test receiver and attach the result.",
  },
  {
    id: "Q31",
    section: "downgrade-behaviour",
    title: "If a message went out without encryption, would you know?",
    hint: "Think of the last thousand messages you sent for us.",
    help: "Most mail services report “delivered” whether or not the connection was encrypted. Without a record nobody can tell later which messages were exposed. A good answer attaches an alert or a log line that shows the encryption of one message.",
    evidence: ["A log line that shows the TLS version of a delivery", "An alert rule"],
    body: {
      type: "single",
      choices: [
        { id: "blocked", label: "It cannot happen, such messages are blocked", points: 0, mark: "specific" },
        { id: "alert", label: "Yes, somebody gets an alert", points: 1, mark: "specific" },
        { id: "log-only", label: "Only by searching the logs", points: 2, mark: "specific" },
        { id: "no", label: "No", points: 4, mark: "specific" },
        { id: "dont-know", label: "I do not know", points: 4, mark: "unknown" },
      ],
    },
    shownIf: { all: [phiMail, { not: { question: "Q15", is: ["required-all"] } }] },
    allowNotApplicable: false,
    controls: ["DWG-05", "EVD-01"],
    followUp: "Find one delivery of last week in your logs. Does the record say whether it was encrypted? Attach the line.",
  },
] as const satisfies readonly Question[];
