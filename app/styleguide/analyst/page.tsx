import { ExposurePanel } from "@/components/exposure/exposure-panel";
import { AppShell } from "@/components/shell/app-shell";
import { CommandPalette } from "@/components/shell/command-palette";
import { DemoBanner } from "@/components/shell/demo-banner";
import { ShortcutSheet } from "@/components/shell/shortcut-sheet";
import { UserMenu } from "@/components/shell/user-menu";
import { Button } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { mixed } from "../fixtures";

const commands = [
  { id: "vendors", label: "Vendors", href: "/vendors", group: "Places" },
  { id: "add", label: "Add a vendor", href: "/vendors/new", group: "Actions" },
  { id: "alder", label: "Alder Imaging", href: "/styleguide", group: "Vendors", keywords: "alder.example.net" },
];

const shortcuts = [
  { keys: ["⌘", "K"], does: "Find or do" },
  { keys: ["j", "k"], does: "Next, previous row" },
  { keys: ["?"], does: "This sheet" },
];

export default function AnalystFrame() {
  const user = {
    name: "Maryam Okafor",
    email: "maryam@northfield.example.com",
    role: "Analyst",
    theme: "system",
    accountHref: "#",
  } as const;
  return (
    <AppShell
      organisation="Northfield Health"
      userMenu={<UserMenu {...user} signOut="#" />}
      compactUserMenu={<UserMenu {...user} signOut="#" direction="down" />}
      commands={<CommandPalette commands={commands} />}
      counts={{ "/inbox": 4 }}
      banner={
        <DemoBanner
          action={
            <Button size="sm" variant="secondary">
              Remove demo data
            </Button>
          }
        />
      }
    >
      <PageHeader title="Alder Imaging" lead="Sends test results and referrals." />
      <ExposurePanel exposure={mixed} label="Alder Imaging" />
      <ShortcutSheet shortcuts={shortcuts} />
    </AppShell>
  );
}
