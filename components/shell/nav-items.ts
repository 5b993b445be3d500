import { FileText, Inbox, Mails, ScrollText, Send, Settings, Users, type LucideIcon } from "lucide-react";

export interface NavItem {
  readonly href: string;
  readonly label: string;
  readonly icon: LucideIcon;
}

/** The places of the analyst, in the order of a working day. */
export const navItems: readonly NavItem[] = [
  { href: "/inbox", label: "Inbox", icon: Inbox },
  { href: "/vendors", label: "Vendors", icon: Users },
  { href: "/assessments", label: "Assessments", icon: ScrollText },
  { href: "/evidence", label: "Evidence", icon: Mails },
  { href: "/reports", label: "Reports", icon: FileText },
  { href: "/outbox", label: "Outbox", icon: Send },
  { href: "/settings", label: "Settings", icon: Settings },
];
