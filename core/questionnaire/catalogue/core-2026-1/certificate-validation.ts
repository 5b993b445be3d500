import { phiMail } from "@/core/questionnaire/catalogue/core-2026-1/conditions";
import type { Condition, Question } from "@/core/questionnaire/questionnaire";

const someValidation: Condition = { all: [phiMail, { not: { question: "Q25", is: ["never"] } }] };

export const certificateValidation = [
  {
    id: "Q25",
    section: "certificate-validation",
    title: "Do you check the receiving server's certificate before you deliver?",
    hint: "The certificate is how a server proves who it is.",
    help: "Encryption without this check can reach an impostor. Most mail systems do not check by default, so “never” is a common and honest answer. A good answer names the setting and attaches a test with a bad certificate.",
    evidence: ["The setting that turns the check on", "A test in which a bad certificate was refused"],
    body: {
      type: "single",
      choices: [
        { id: "always", label: "Always, for every receiver", points: 0, mark: "specific" },
        {
          id: "policy-only",
          label: "Only for receivers that publish a policy (MTA-STS or DANE)",
          points: 2,
          mark: "specific",
        },
        { id: "listed-partners", label: "Only for listed partners", points: 2, mark: "specific" },
        { id: "checked-ignored", label: "It is checked, but we deliver whatever the result", points: 3, mark: "specific" },
        { id: "never", label: "Never", points: 4, mark: "specific" },
        { id: "certificates-used", label: "Certificates are used, I cannot say more", points: 3, mark: "vague" },
        { id: "dont-know", label: "I do not know", points: 3, mark: "unknown" },
      ],
    },
    shownIf: phiMail,
    allowNotApplicable: false,
    controls: ["CRT-01"],
    followUp:
      "When the receiver's certificate is self-signed or for another name, is the message delivered? Name the setting that decides it.",
  },
  {
    id: "Q26",
    section: "certificate-validation",
    title: "What do you check about the certificate?",
    hint: "Choose all that are checked before the message is delivered.",
    help: "Each check stops a different trick. A certificate can come from a trusted authority and still belong to somebody else's server, so the name matters as much as the issuer.",
    evidence: ["The setting or documentation that lists the checks"],
    body: {
      type: "multi",
      pointsFor: "missing",
      choices: [
        { id: "chain", label: "It was issued by a trusted authority", points: 4, mark: null, controls: ["CRT-01"] },
        { id: "host-name", label: "It names the server we connect to", points: 3, mark: null, controls: ["CRT-02"] },
        { id: "expiry", label: "It has not expired", points: 2, mark: null, controls: ["CRT-03"] },
        { id: "revocation", label: "It has not been revoked", points: 1, mark: null, controls: ["CRT-05"] },
        {
          id: "self-signed-refused",
          label: "It is not self-signed, or we refuse it",
          points: 3,
          mark: null,
          controls: ["CRT-04"],
        },
        { id: "dont-know", label: "I do not know", points: 3, mark: "unknown", exclusive: true },
      ],
    },
    shownIf: someValidation,
    allowNotApplicable: false,
    controls: ["CRT-01", "CRT-02", "CRT-03", "CRT-04", "CRT-05"],
    followUp: "Ask whoever runs the mail service which of these checks are on, and attach the setting.",
  },
  {
    id: "Q28",
    section: "certificate-validation",
    title: "When the check fails and encryption is not strictly required, what happens to the message?",
    hint: "Think of a receiver whose certificate has expired.",
    help: "Some systems check the certificate and, when it fails, send the message without any encryption. That is worse than not checking. A good answer says what happens and attaches the setting or a test.",
    evidence: ["The setting that decides it", "A test with a bad certificate"],
    body: {
      type: "single",
      choices: [
        { id: "not-delivered", label: "It is not delivered", points: 0, mark: "specific" },
        { id: "delivered-encrypted", label: "It is delivered over that encrypted connection", points: 3, mark: "specific" },
        { id: "delivered-plaintext", label: "It is delivered without encryption", points: 4, mark: "specific" },
        { id: "portal", label: "It goes to a secure portal", points: 0, mark: "specific" },
        { id: "dont-know", label: "I do not know", points: 3, mark: "unknown" },
      ],
    },
    shownIf: someValidation,
    allowNotApplicable: false,
    controls: ["DWG-04"],
    followUp: "Find out what your mail service does with a message when the receiver's certificate fails the check.",
  },
] as const satisfies readonly Question[];
