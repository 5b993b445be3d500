import { QuestionPage } from "@/components/questionnaire/question-page";
import { RespondentShell } from "@/components/shell/respondent-shell";
import { publicQuestion } from "@/core/questionnaire/public-view";
import { currentQuestionnaire } from "@/core/questionnaire/registry";

/** `?question=Q29` shows another question, `?error=1` the page after a post that was not right. */
export default async function RespondentFrame({ searchParams }: { readonly searchParams: Promise<Readonly<Record<string, string>>> }) {
  const { question: id = "Q15", error } = await searchParams;
  const question = currentQuestionnaire.questions.find((candidate) => candidate.id === id);
  return (
    <RespondentShell organisation="Northfield Health" back={{ href: "/styleguide" }}>
      {question === undefined ? (
        <h1 className="text-2xl font-semibold">There is no question {id}</h1>
      ) : (
        <QuestionPage
          question={publicQuestion(question)}
          action="#"
          place="Question 4 of 11 in Encryption"
          errors={error === undefined ? {} : { value: "Choose an answer" }}
        />
      )}
    </RespondentShell>
  );
}
