import { postAnswer, questionPath } from "../../../_lib/post-answer";
import { respondentPost } from "../../../_lib/respondent-post";

interface Params {
  readonly questionId: string;
}

const MB = 1024 * 1024;

/** Several files at once; each is limited by itself. */
export const POST = respondentPost<Params>(
  { page: ({ questionId }, form) => questionPath(questionId, form), maxBytes: 40 * MB },
  (respondent, form, { questionId }) => postAnswer(respondent, form, questionId),
);
