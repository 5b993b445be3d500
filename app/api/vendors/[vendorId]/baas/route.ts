import { revalidatePath } from "next/cache";
import { baaForm, copyOf } from "@/app/_lib/baa-form";
import { postHandler } from "@/app/_lib/post-handler";
import { requireActor } from "@/server/auth/session";
import { createBaa } from "@/server/baas/commands";

const page = ({ vendorId }: { readonly vendorId: string }) => `/vendors/${encodeURIComponent(vendorId)}/baa/new`;

export const POST = postHandler({ ...baaForm, page }, async ({ file, ...input }, { params: { vendorId } }) => {
  await createBaa(await requireActor(), vendorId, { input, file: await copyOf(file) });
  revalidatePath("/", "layout");
  return { to: `/vendors/${encodeURIComponent(vendorId)}/baa` };
});
