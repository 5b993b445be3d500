import type { ReactNode } from "react";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";

/** A viewer reads evidence and adds none. */
export function NotForViewers({ header }: { readonly header: ReactNode }) {
  return (
    <>
      {header}
      <EmptyState title="Your role does not add evidence" action={<LinkButton href="/evidence">Read the evidence</LinkButton>}>
        Analysts and administrators add it. Ask one of them, or ask for another role.
      </EmptyState>
    </>
  );
}
