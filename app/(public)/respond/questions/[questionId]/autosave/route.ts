import { readForm } from "@/app/_lib/read-form";
import { httpStatusOf, isAppError } from "@/core/errors/app-error";
import { requireOwnOrigin } from "@/server/auth/origin";
import { saveAnswer } from "@/server/respondent/save-answer";
import { requireRespondent } from "@/server/respondent/session";
import { readAnswer, requireQuestion } from "../../../_lib/post-answer";

interface Context {
  readonly params: Promise<{ readonly questionId: string }>;
}

/** Saves what is typed so far and says so in JSON. What is no answer yet is a 422, and no fault of anybody. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const headers = { "Cache-Control": "no-store" };
  try {
    requireOwnOrigin(request.headers);
    const form = await readForm(request, 128 * 1024);
    const respondent = await requireRespondent(request.headers);
    const { questionId } = await params;
    const entry = await requireQuestion(respondent, questionId);
    const saved = await saveAnswer(respondent, { questionId, ...readAnswer(entry, form) });
    if (!saved.ok) return Response.json({ message: null }, { status: 422, headers });
    return Response.json({ revision: saved.revision, savedAt: saved.savedAt }, { headers });
  } catch (error) {
    if (!isAppError(error)) throw error;
    return Response.json({ message: error.userMessage }, { status: httpStatusOf(error.code), headers });
  }
}
