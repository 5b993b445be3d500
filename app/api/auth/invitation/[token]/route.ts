import { postHandler } from "@/app/_lib/post-handler";
import { acceptanceInput } from "@/core/organisation/schema";
import { signIn } from "@/server/auth/sign-in";
import { acceptInvitation } from "@/server/members/commands";

interface Params {
  readonly token: string;
}

const page = ({ token }: Params): string => `/invitation/${encodeURIComponent(token)}`;

export const POST = postHandler<typeof acceptanceInput, Params>({ schema: acceptanceInput, page }, async (input, visitor) => {
  const email = await acceptInvitation(visitor.params.token, input, visitor.address);
  return { cookies: await signIn({ email, password: input.password, next: "" }, visitor), to: "/" };
});
