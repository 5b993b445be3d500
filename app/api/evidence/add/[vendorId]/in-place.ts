import "server-only";
import type { SendAnswer } from "@/components/evidence/send-evidence";
import { heldForm } from "@/server/held-forms/held-forms";

/** Turns the answer to a form post into JSON when the request asked for it; any other request gets it as it is. */
export async function inPlace(request: Request, answer: Response): Promise<Response> {
  if (request.headers.get("accept") !== "application/json") return answer;
  return Response.json(await toAnswer(answer), { headers: { "Cache-Control": "no-store" } });
}

async function toAnswer(answer: Response): Promise<SendAnswer> {
  const to = answer.headers.get("Location");
  if (to === null) {
    return { state: { status: "refused", message: (await answer.text()).trim(), values: {} } };
  }
  const state = await heldForm(new URLSearchParams(to.split("?")[1]).get("form"));
  return state.status === "idle" ? { to } : { state };
}
