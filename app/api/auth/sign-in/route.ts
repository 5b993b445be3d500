import { ownPath } from "@/app/_lib/own-path";
import { postHandler } from "@/app/_lib/post-handler";
import { signInInput } from "@/core/organisation/schema";
import { signIn } from "@/server/auth/sign-in";

export const POST = postHandler({ schema: signInInput, page: () => "/sign-in" }, async (input, visitor) => ({
  cookies: await signIn(input, visitor),
  to: ownPath(input.next),
}));
