import { neighbour, type RespondentRequest } from "@/core/respondent/request";

/** Where a question stands, in words, and where its back link leads. */
export function placeOf(
  request: RespondentRequest,
  questionId: string,
  fromCheck: boolean,
): { readonly place: string; readonly back: string } {
  const section = request.sections.find(({ questions }) => questions.some(({ question }) => question.id === questionId));
  const previous = neighbour(request, questionId, -1);
  const before = previous === null ? "/respond/tasks" : `/respond/questions/${previous.question.id}`;
  return {
    place: section?.title ?? "",
    back: fromCheck ? "/respond/check" : before,
  };
}
