import { z } from "zod";
import { postHandler } from "@/app/_lib/post-handler";
import { signOut } from "@/server/auth/sign-in";

export const POST = postHandler({ schema: z.object({}), page: () => "/sign-in" }, async (_input, { headers }) => ({
  cookies: await signOut(headers),
  to: "/sign-in",
}));
