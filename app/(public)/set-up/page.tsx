import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { param, type SearchParams } from "@/app/_lib/page-params";
import { AuthShell } from "@/components/shell/auth-shell";
import { SetUpForm } from "@/components/sign-in/set-up-form";
import { heldForm } from "@/server/held-forms/held-forms";
import { isSetUp } from "@/server/organisations/queries";

export const metadata: Metadata = { title: "Set up" };

export default async function SetUpPage({ searchParams }: { readonly searchParams: SearchParams }) {
  if (await isSetUp()) {
    redirect("/");
  }
  return (
    <AuthShell title="Set up Mailwitness" lead="Create your organisation and its first administrator. Everything stays on this machine.">
      <SetUpForm state={await heldForm(await param(searchParams, "form"))} />
    </AuthShell>
  );
}
