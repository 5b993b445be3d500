import type { ReactNode } from "react";
import { PageHeader } from "@/components/ui/page-header";
import { Tabs } from "@/components/ui/tabs";

const tabs = [
  { href: "/settings", label: "Organisation" },
  { href: "/settings/members", label: "Members" },
  { href: "/settings/account", label: "My account" },
  { href: "/settings/audit", label: "Audit log" },
] as const;

export type SettingsHref = (typeof tabs)[number]["href"];

/** The pages of the settings under one title. */
export function SettingsFrame({ current, children }: { readonly current: SettingsHref; readonly children: ReactNode }) {
  return (
    <>
      <PageHeader title="Settings" />
      <Tabs label="Settings" tabs={tabs} current={current} />
      <div className="mt-6">{children}</div>
    </>
  );
}
