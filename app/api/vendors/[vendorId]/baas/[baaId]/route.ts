import { revalidatePath } from "next/cache";
import { baaForm, copyOf } from "@/app/_lib/baa-form";
import { postHandler } from "@/app/_lib/post-handler";
import { requireActor } from "@/server/auth/session";
import { editBaa } from "@/server/baas/commands";

interface Params {
  readonly vendorId: string;
  readonly baaId: string;
}

const list = ({ vendorId }: Params) => `/vendors/${encodeURIComponent(vendorId)}/baa`;
const page = (params: Params) => `${list(params)}/${encodeURIComponent(params.baaId)}`;

export const POST = postHandler({ ...baaForm, page }, async ({ version, file, ...input }, { params }) => {
  await editBaa(await requireActor(), { id: params.baaId, version }, { input, file: await copyOf(file) });
  revalidatePath("/", "layout");
  return { to: list(params) };
});
