import { memberBytes } from "@/app/_lib/member-bytes";
import { postHandler } from "@/app/_lib/post-handler";
import { requireActor } from "@/server/auth/session";
import { fileLimits } from "@/server/files/limits";
import { addUpload } from "./add-upload";
import { inPlace } from "./in-place";
import { uploadInput, type UploadInput } from "./upload-input";

interface Segments {
  readonly vendorId: string;
}

const page = ({ vendorId }: Segments): string => `/vendors/${encodeURIComponent(vendorId)}/evidence/new`;

const post = postHandler(
  // Room for the largest document and the fields around it.
  { schema: uploadInput, page, maxBytes: memberBytes(fileLimits.document + 1024 * 1024) },
  async (input, { params }: { readonly params: Segments }) => {
    const id = await addUpload(await requireActor(), params.vendorId, input);
    return { to: input.then === "another" ? `${page(params)}?${next(input, id)}` : `/evidence/${id}` };
  },
);

/** A plain form post is sent on with 303; the form with JavaScript asks for JSON and stays where it is. */
export async function POST(request: Request, context: { readonly params: Promise<Segments> }): Promise<Response> {
  return inPlace(request, await post(request, context));
}

/** What stays the same for the next item of a series. */
function next(input: UploadInput, added: string): string {
  const { streamId, origin, receiverCondition, collectedOn } = input;
  return new URLSearchParams({ added, streamId: streamId ?? "", origin, receiverCondition, collectedOn: collectedOn ?? "" }).toString();
}
