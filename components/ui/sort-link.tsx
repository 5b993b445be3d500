import { ArrowDown, ArrowUp, ChevronsUpDown } from "lucide-react";
import Link from "next/link";

export interface SortLinkProps {
  readonly href: string;
  readonly label: string;
  readonly sort?: "ascending" | "descending" | undefined;
}

/** A column heading that sorts by link; the order lives in the URL. */
export function SortLink({ href, label, sort }: SortLinkProps) {
  const Icon = sort === undefined ? ChevronsUpDown : sort === "ascending" ? ArrowUp : ArrowDown;
  return (
    <Link href={href} scroll={false} className="inline-flex min-h-6 items-center gap-1 hover:text-ink">
      {label}
      <Icon aria-hidden="true" className="size-3" />
    </Link>
  );
}
