import { cookies } from "next/headers";
import type { ReactNode } from "react";
import { pageActor } from "@/app/_lib/page-actor";
import { AppShell } from "@/components/shell/app-shell";
import { DemoNotice } from "@/components/shell/demo-notice";
import { placesAndVerbs, shortcuts } from "@/components/shell/places";
import { SearchPalette } from "@/components/shell/search-palette";
import { ShortcutSheet } from "@/components/shell/shortcut-sheet";
import { UserMenu } from "@/components/shell/user-menu";
import { readTheme, themeCookie } from "@/components/ui/theme";
import { can, roleTexts } from "@/core/organisation/role";
import { hasDemo } from "@/server/demo/queries";
import { countWork } from "@/server/inbox/queries";
import { organisationSettings } from "@/server/organisations/queries";
import { dropDemo } from "./actions";

export default async function SignedInLayout({ children }: { readonly children: ReactNode }) {
  const actor = await pageActor();
  const { name } = await organisationSettings(actor);
  const theme = readTheme((await cookies()).get(themeCookie)?.value);
  const about = { name: actor.name, email: actor.email, role: roleTexts[actor.role].name, theme };
  const menu = { ...about, accountHref: "/settings/account", signOut: "/api/auth/sign-out" };
  const canWrite = can(actor.role, "vendor.write");
  const waiting = Object.values(await countWork(actor)).reduce((sum, count) => sum + count, 0);
  const banner = (await hasDemo(actor)) && <DemoNotice remove={canWrite ? dropDemo : null} />;
  return (
    <AppShell
      organisation={name}
      userMenu={<UserMenu {...menu} />}
      compactUserMenu={<UserMenu {...menu} direction="down" />}
      banner={banner}
      counts={{ "/inbox": waiting }}
      commands={<SearchPalette commands={placesAndVerbs(canWrite)} />}
    >
      {children}
      <ShortcutSheet shortcuts={shortcuts} />
    </AppShell>
  );
}
