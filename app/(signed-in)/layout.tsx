import { cookies } from "next/headers";
import type { ReactNode } from "react";
import { pageActor } from "@/app/_lib/page-actor";
import { AppShell } from "@/components/shell/app-shell";
import { DemoNotice } from "@/components/shell/demo-notice";
import { UserMenu } from "@/components/shell/user-menu";
import { readTheme, themeCookie } from "@/components/ui/theme";
import { can, roleTexts } from "@/core/organisation/role";
import { hasDemo } from "@/server/demo/queries";
import { organisationSettings } from "@/server/organisations/queries";
import { dropDemo } from "./actions";

export default async function SignedInLayout({ children }: { readonly children: ReactNode }) {
  const actor = await pageActor();
  const { name } = await organisationSettings(actor);
  const theme = readTheme((await cookies()).get(themeCookie)?.value);
  const about = { name: actor.name, email: actor.email, role: roleTexts[actor.role].name, theme };
  const menu = { ...about, accountHref: "/settings/account", signOut: "/api/auth/sign-out" };
  const banner = (await hasDemo(actor)) && <DemoNotice remove={can(actor.role, "vendor.write") ? dropDemo : null} />;
  return (
    <AppShell
      organisation={name}
      userMenu={<UserMenu {...menu} />}
      compactUserMenu={<UserMenu {...menu} direction="down" />}
      banner={banner}
    >
      {children}
    </AppShell>
  );
}
