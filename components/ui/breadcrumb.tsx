import Link from "next/link";

export interface Crumb {
  readonly href: string;
  readonly label: string;
}

/** The way up. The page itself is its heading, not a crumb. */
export function Breadcrumb({ crumbs, label = "Breadcrumb" }: { readonly crumbs: readonly Crumb[]; readonly label?: string }) {
  return (
    <nav aria-label={label} className="text-sm text-ink-muted">
      <ol className="flex flex-wrap gap-x-1.5">
        {crumbs.map((crumb) => (
          <li key={crumb.href} className="flex gap-x-1.5">
            <Link href={crumb.href} className="underline-offset-[0.2em] hover:text-ink hover:underline">
              {crumb.label}
            </Link>
            <span aria-hidden="true">/</span>
          </li>
        ))}
      </ol>
    </nav>
  );
}
