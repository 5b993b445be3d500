import { CheckAnswers } from "@/components/questionnaire/check-answers";
import { QuestionBody } from "@/components/questionnaire/question-body";
import { emptyDraft } from "@/components/questionnaire/respondent-answer";
import { StatusChoice } from "@/components/questionnaire/status-choice";
import { TaskList } from "@/components/questionnaire/task-list";
import { publicQuestionnaire, type PublicBody, type PublicQuestion } from "@/core/questionnaire/public-view";
import { currentQuestionnaire } from "@/core/questionnaire/registry";
import type { SpecimenSection } from "../specimen";

const { questions } = publicQuestionnaire(currentQuestionnaire);
const samples = (["single", "multi", "matrix"] as const).flatMap((type) => questions.find((question) => question.body.type === type) ?? []);

const plain = (id: string, title: string, body: PublicBody): PublicQuestion => ({
  id,
  section: "sample",
  title,
  hint: "",
  help: "",
  evidence: [],
  body,
  allowNotApplicable: true,
  offersDontKnow: true,
});

const others: readonly PublicQuestion[] = [
  plain("text", "Who may switch it off?", { type: "text", maxLength: 500, multiline: true }),
  plain("number", "For how long is a message held?", { type: "number", min: 0, max: 168, unit: "hours" }),
  plain("dates", "When was the agreement signed?", {
    type: "dates",
    fields: [
      { id: "signed", label: "Signed" },
      { id: "expires", label: "Expires" },
    ],
  }),
  plain("file", "Attach the setting", { type: "file", accept: [".json", ".pdf"] }),
  plain("per-file", "What does each file show?", {
    type: "per-file",
    of: "file",
    choices: [{ id: "setting", label: "The setting itself", exclusive: false }],
  }),
];

const files = [{ id: "f1", name: "tls-policy.json" }];

export const questionnaireSection: SpecimenSection = {
  id: "questionnaire",
  title: "Questionnaire",
  parts: [
    ...[...samples, ...others].map((question) => ({
      name: `${question.body.type}: ${question.title}`,
      draw: (p: string) => (
        <form className="text-[1.0625rem]">
          <QuestionBody question={{ ...question, id: `${p}-${question.id}` }} draft={emptyDraft} errors={{}} files={files} />
        </form>
      ),
    })),
    {
      name: "An honest way out",
      draw: (p) => (
        <form>
          <StatusChoice
            question={{ ...plain("status", "", { type: "text", maxLength: 10, multiline: false }), id: p }}
            draft={emptyDraft}
            errors={{ reason: "Say why it does not apply" }}
          />
        </form>
      ),
    },
    {
      name: "Task list",
      draw: (p) => (
        <TaskList
          tasks={[
            { id: `${p}-1`, title: "The contract", href: "#1", status: "completed", answered: 3, shown: 3 },
            { id: `${p}-2`, title: "Encryption", href: "#2", status: "in-progress", answered: 1, shown: 4 },
            { id: `${p}-3`, title: "Certificates", href: "#3", status: "not-started", answered: 0, shown: 3 },
            { id: `${p}-4`, title: "Exceptions", href: null, status: "nothing-to-answer", answered: 0, shown: 0 },
          ]}
        />
      ),
    },
    {
      name: "Check your answers",
      draw: () => (
        <CheckAnswers
          title="Encryption"
          answers={[
            { questionId: "Q15", title: "Is TLS required?", answer: "Yes, for every message", changeHref: "#" },
            { questionId: "Q18", title: "Lowest version", answer: null, changeHref: "#2" },
          ]}
        />
      ),
    },
  ],
};
