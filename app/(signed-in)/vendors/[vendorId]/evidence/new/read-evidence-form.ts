import "server-only";
import { param, type SearchParams } from "@/app/_lib/page-params";
import type { Actor } from "@/server/auth/actor";
import { fileLimits } from "@/server/files/limits";
import { heldForm } from "@/server/held-forms/held-forms";
import { organisationSettings } from "@/server/organisations/queries";
import { listStreams } from "@/server/streams/queries";
import { formDefaults } from "./form-defaults";

/** What the form for new evidence starts with: the vendor's streams, our receiving hosts, and what the address brings along. */
export async function readEvidenceForm(actor: Actor, vendorId: string, searchParams: SearchParams) {
  const { receivingHosts } = await organisationSettings(actor);
  return {
    action: `/api/evidence/add/${vendorId}`,
    state: await heldForm(await param(searchParams, "form")),
    streams: await listStreams(actor, vendorId),
    rules: { receivers: receivingHosts, limits: fileLimits },
    ...(await formDefaults(searchParams)),
  };
}
