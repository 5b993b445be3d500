import "server-only";
import { redirect } from "next/navigation";
import { isOpen, type RespondentRequest } from "@/core/respondent/request";
import { getRequest } from "@/server/respondent/queries";
import { currentRespondent } from "@/server/respondent/session";

/** What the visitor was asked. Without a session he reads how to get one. */
export async function pageRequest(): Promise<RespondentRequest> {
  const respondent = await currentRespondent();
  return respondent === null ? redirect("/respond/session-ended") : getRequest(respondent);
}

/** The same for pages on which something can be changed: after sending there is only the confirmation. */
export async function openRequest(): Promise<RespondentRequest> {
  const request = await pageRequest();
  return isOpen(request.state) ? request : redirect("/respond/done");
}

/** The same for pages that show what was sent. */
export async function sentRequest(): Promise<RespondentRequest> {
  const request = await pageRequest();
  return isOpen(request.state) ? redirect("/respond") : request;
}
