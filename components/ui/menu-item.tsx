import Link from "next/link";
import type { ReactNode } from "react";

const look = "flex w-full items-center gap-2 rounded px-2.5 py-1.5 text-start hover:bg-sunken";

export function MenuLink({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  return (
    <li>
      <Link href={href} className={look}>
        {children}
      </Link>
    </li>
  );
}

/** Posts: to a URL, or to a server action that takes the form. */
export function MenuAction(props: {
  readonly action: string | ((form: FormData) => void | Promise<void>);
  readonly fields?: Readonly<Record<string, string>> | undefined;
  readonly children: ReactNode;
}) {
  const isUrl = typeof props.action === "string";
  return (
    <li>
      <form action={props.action} {...(isUrl ? { method: "post" } : {})}>
        {Object.entries(props.fields ?? {}).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <button type="submit" className={look}>
          {props.children}
        </button>
      </form>
    </li>
  );
}
