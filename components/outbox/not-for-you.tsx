import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";

/** A viewer sees no messages: the links in them would let him act as somebody else. */
export function NotForYou() {
  return (
    <>
      <PageHeader title="Outbox" />
      <EmptyState title="Your role does not show messages">
        They hold links with which one can answer for a vendor, so only analysts and administrators see them.
      </EmptyState>
    </>
  );
}
