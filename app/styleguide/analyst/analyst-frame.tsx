import type { ReactNode } from "react";
import { AppShell } from "@/components/shell/app-shell";
import { CommandPalette } from "@/components/shell/command-palette";
import { DemoBanner } from "@/components/shell/demo-banner";
import { UserMenu } from "@/components/shell/user-menu";
import { Button } from "@/components/ui/button";

/** The frame of the analyst's screens, filled with fixed data. */
export function AnalystFrame({ children }: { readonly children: ReactNode }) {
  return (
    <AppShell
      organisation="Northfield Health"
      userMenu={<UserMenu {...user} signOut="#" />}
      compactUserMenu={<UserMenu {...user} signOut="#" direction="down" />}
      commands={<CommandPalette commands={commands} />}
      counts={{ "/inbox": 4 }}
      banner={<DemoBanner action={removeDemo} />}
    >
      {children}
    </AppShell>
  );
}

const user = {
  name: "Maryam Okafor",
  email: "maryam@northfield.example.com",
  role: "Analyst",
  theme: "system",
  accountHref: "#",
} as const;

const commands = [
  { id: "vendors", label: "Vendors", href: "/vendors", group: "Places" },
  { id: "add", label: "Add a vendor", href: "/vendors/new", group: "Actions" },
  { id: "alder", label: "Alder Imaging", href: "/styleguide", group: "Vendors", keywords: "alder.example.net" },
];

const removeDemo = (
  <Button size="sm" variant="secondary">
    Remove demo data
  </Button>
);
