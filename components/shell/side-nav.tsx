"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { cn } from "@/components/ui/cn";
import { navItems } from "./nav-items";

/** Counts stand beside a place by its address, e.g. open work in the inbox. */
export function SideNav({ counts = {} }: { readonly counts?: Readonly<Record<string, number>> }) {
  const pathname = usePathname();
  return (
    <ul className="flex flex-col gap-0.5">
      {navItems.map(({ href, label, icon: Icon }) => {
        const current = pathname === href || pathname.startsWith(`${href}/`);
        const count = counts[href] ?? 0;
        return (
          <li key={href}>
            <Link
              href={href}
              aria-current={current ? "page" : undefined}
              className={cn(
                "flex min-h-8 items-center gap-2.5 rounded-md px-2.5 py-1 text-sm",
                current ? "bg-accent-soft font-semibold text-accent" : "text-ink-muted hover:bg-sunken hover:text-ink",
              )}
            >
              <Icon aria-hidden="true" className="size-4 shrink-0" />
              <span className="flex-1">{label}</span>
              {count > 0 && <span className="text-xs tabular-nums">{count}</span>}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
