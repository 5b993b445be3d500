import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { ownPath } from "@/app/_lib/own-path";
import { param, type SearchParams } from "@/app/_lib/page-params";
import { AuthShell } from "@/components/shell/auth-shell";
import { SignInForm } from "@/components/sign-in/sign-in-form";
import { currentActor } from "@/server/auth/session";
import { heldForm } from "@/server/held-forms/held-forms";
import { isSetUp } from "@/server/organisations/queries";

export const metadata: Metadata = { title: "Sign in" };

export default async function SignInPage({ searchParams }: { readonly searchParams: SearchParams }) {
  const state = await heldForm(await param(searchParams, "form"));
  // After a failed attempt the way on stands among what was sent.
  const next = ownPath("values" in state ? state.values["next"] : await param(searchParams, "next"));
  if (!(await isSetUp())) {
    redirect("/set-up");
  }
  if ((await currentActor()) !== null) {
    redirect(next);
  }
  return (
    <AuthShell title="Sign in" footer="No account? Ask your administrator for an invitation.">
      <SignInForm next={next} state={state} />
    </AuthShell>
  );
}
