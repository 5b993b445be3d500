import { param, type SearchParams } from "@/app/_lib/page-params";
import type { EvidenceDefaults } from "@/components/evidence/evidence-fields";
import type { SavedItem } from "@/components/evidence/saved-items";

/** What the address says about a series: the item before, and what stays the same. */
export async function formDefaults(
  search: SearchParams,
): Promise<{ readonly defaults: EvidenceDefaults; readonly saved: SavedItem | null }> {
  const text = async (name: string, fallback = ""): Promise<string> => (await param(search, name)) ?? fallback;
  const added = await param(search, "added");
  return {
    defaults: {
      streamId: await text("streamId"),
      origin: await text("origin", "received-by-us"),
      receiverCondition: await text("receiverCondition", "not-recorded"),
      collectedOn: await text("collectedOn"),
    },
    saved: added === null ? null : { href: `/evidence/${encodeURIComponent(added)}`, name: "the item before" },
  };
}
