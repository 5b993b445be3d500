import { postHandler } from "@/app/_lib/post-handler";
import { setUpInput } from "@/core/organisation/schema";
import { signIn } from "@/server/auth/sign-in";
import { setUp } from "@/server/organisations/commands";

export const POST = postHandler({ schema: setUpInput, page: () => "/set-up" }, async (input, visitor) => {
  await setUp(input);
  return { cookies: await signIn({ ...input, next: "" }, visitor), to: "/set-up/start" };
});
