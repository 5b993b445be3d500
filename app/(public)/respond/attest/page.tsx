import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { param, type SearchParams } from "@/app/_lib/page-params";
import { AttestForm } from "@/components/questionnaire/attest-form";
import { RespondentShell } from "@/components/shell/respondent-shell";
import { attestationStatement } from "@/core/assessment/decision";
import { heldForm } from "@/server/held-forms/held-forms";
import { openRequest } from "../_lib/page-request";

export const metadata: Metadata = { title: "Confirm and send" };

export default async function AttestPage({ searchParams }: { readonly searchParams: SearchParams }) {
  const request = await openRequest();
  if (!request.complete) redirect("/respond/check");
  const state = await heldForm(await param(searchParams, "form"));
  return (
    <RespondentShell organisation={request.organisation} back={{ href: "/respond/check" }}>
      <AttestForm action="/respond/attest/send" organisation={request.organisation} statement={attestationStatement} state={state} />
    </RespondentShell>
  );
}
