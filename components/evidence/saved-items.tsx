"use client";

import { useEffect, useRef } from "react";
import { Callout } from "@/components/ui/callout";
import { TextLink } from "@/components/ui/text-link";

export interface SavedItem {
  readonly href: string;
  readonly name: string;
}

/** What was saved in this series, newest first. It takes the focus after each save: the button that saved stands far below. */
export function SavedItems({ items }: { readonly items: readonly SavedItem[] }) {
  const region = useRef<HTMLDivElement>(null);
  const newest = items[0]?.href;
  useEffect(() => {
    if (newest !== undefined) region.current?.focus();
  }, [newest]);
  return (
    <div ref={region} tabIndex={-1} role="status" className="rounded-md empty:hidden">
      {items.length > 0 && (
        <Callout kind="success" title={items.length === 1 ? "Saved. Add the next one." : `${items.length} items saved. Add the next one.`}>
          <ul className="text-sm">
            {items.map((item) => (
              <li key={item.href}>
                <TextLink href={item.href}>Open {item.name}</TextLink>
              </li>
            ))}
          </ul>
        </Callout>
      )}
    </div>
  );
}
