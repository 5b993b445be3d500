import { CircleUser } from "lucide-react";
import { Menu } from "@/components/ui/menu";
import { MenuAction, MenuLink } from "@/components/ui/menu-item";
import type { Theme } from "@/components/ui/theme";
import { ThemeToggle } from "@/components/ui/theme-toggle";

export interface UserMenuProps {
  readonly name: string;
  readonly email: string;
  readonly role: string;
  readonly theme: Theme;
  readonly accountHref: string;
  readonly signOut: string | ((form: FormData) => void | Promise<void>);
  readonly direction?: "up" | "down" | undefined;
}

export function UserMenu({ name, email, role, theme, accountHref, signOut, direction = "up" }: UserMenuProps) {
  return (
    <Menu
      label={`Account of ${name}`}
      align={direction === "up" ? "start" : "end"}
      direction={direction}
      trigger={
        <>
          <CircleUser aria-hidden="true" className="size-4 shrink-0 text-ink-muted" />
          <span className="min-w-0 truncate">{name}</span>
        </>
      }
    >
      <li className="border-b border-line px-2.5 py-1.5 text-xs text-ink-muted">
        <span className="block break-all">{email}</span>
        <span>{role}</span>
      </li>
      <li className="px-2.5 py-2">
        <ThemeToggle theme={theme} />
      </li>
      <MenuLink href={accountHref}>Account and sessions</MenuLink>
      <MenuAction action={signOut}>Sign out</MenuAction>
    </Menu>
  );
}
