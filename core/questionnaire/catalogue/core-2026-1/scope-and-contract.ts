import { baaExecuted, phiMail } from "@/core/questionnaire/catalogue/core-2026-1/conditions";
import type { Question } from "@/core/questionnaire/questionnaire";

export const scopeAndContract = [
  {
    id: "Q1",
    section: "scope-and-contract",
    title: "Do you create, receive, keep or send patient information by email for us?",
    hint: "Patient information means anything about a person's health, care or bills that can be tied to that person.",
    help: "We ask this first because it decides which other questions you get. An appointment time together with a name is usually patient information. If you are not sure, choose “I am not sure”: we will then ask as if you did.",
    evidence: ["A short description or drawing of which emails you send for us"],
    body: {
      type: "single",
      choices: [
        { id: "yes", label: "Yes", points: 0, mark: null },
        { id: "no", label: "No", points: 0, mark: null },
        { id: "unsure", label: "I am not sure", points: 0, mark: null },
      ],
    },
    shownIf: null,
    allowNotApplicable: false,
    controls: [],
  },
  {
    id: "Q4",
    section: "scope-and-contract",
    title: "Is there a signed business associate agreement between you and us?",
    hint: "A business associate agreement (BAA) is the contract that US health privacy law asks for.",
    help: "The agreement is necessary but never sufficient: it does not set how your mail system encrypts. A good answer is “signed and within its term” with a copy of the signed document attached.",
    evidence: ["The signed agreement with both signatures and its dates"],
    body: {
      type: "single",
      choices: [
        { id: "executed-in-term", label: "Yes, signed by both sides and within its term", points: 0, mark: "specific" },
        { id: "executed-expiry-unknown", label: "Yes, signed, but I do not know when it ends", points: 2, mark: null },
        { id: "expired", label: "It was signed but has expired", points: 4, mark: null },
        { id: "sent-unsigned", label: "It was sent but is not signed by both sides", points: 4, mark: null },
        { id: "refused", label: "We do not sign such agreements", points: 4, mark: null },
        { id: "none", label: "There is none", points: 4, mark: null },
        { id: "dont-know", label: "I do not know", points: 4, mark: "unknown" },
      ],
    },
    shownIf: phiMail,
    allowNotApplicable: false,
    controls: ["CON-01"],
  },
  {
    id: "Q5",
    section: "scope-and-contract",
    title: "From when to when does the agreement run?",
    hint: "If it has no end date, give the date on which it will next be reviewed.",
    help: "We compare these dates with our own copy. An agreement that nobody has reviewed for more than three years is worth a look even if it has no end date.",
    evidence: ["The page of the agreement that states its dates"],
    body: {
      type: "dates",
      fields: [
        { id: "effective", label: "Start date" },
        { id: "expiry", label: "End date or next review date" },
      ],
    },
    shownIf: baaExecuted,
    allowNotApplicable: false,
    controls: ["CON-01"],
    dontKnowPoints: 2,
  },
] as const satisfies readonly Question[];
