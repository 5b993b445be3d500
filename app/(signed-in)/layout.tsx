import { cookies } from "next/headers";
import type { ReactNode } from "react";
import { pageActor } from "@/app/_lib/page-actor";
import { AppShell } from "@/components/shell/app-shell";
import { UserMenu } from "@/components/shell/user-menu";
import { readTheme, themeCookie } from "@/components/ui/theme";
import { roleTexts } from "@/core/organisation/role";
import { organisationSettings } from "@/server/organisations/queries";

export default async function SignedInLayout({ children }: { readonly children: ReactNode }) {
  const actor = await pageActor();
  const { name } = await organisationSettings(actor);
  const theme = readTheme((await cookies()).get(themeCookie)?.value);
  const about = { name: actor.name, email: actor.email, role: roleTexts[actor.role].name, theme };
  return (
    <AppShell organisation={name} userMenu={<UserMenu {...about} accountHref="/settings/account" signOut="/api/auth/sign-out" />}>
      {children}
    </AppShell>
  );
}
