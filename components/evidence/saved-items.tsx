import { Callout } from "@/components/ui/callout";
import { TextLink } from "@/components/ui/text-link";

export interface SavedItem {
  readonly href: string;
  readonly name: string;
}

/** What was saved in this series, newest first. The region is always there, so that each save is announced. */
export function SavedItems({ items }: { readonly items: readonly SavedItem[] }) {
  return (
    <div role="status" className="empty:hidden">
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
