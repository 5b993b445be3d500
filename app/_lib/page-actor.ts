import "server-only";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import type { Actor } from "@/server/auth/actor";
import { currentActor } from "@/server/auth/session";

/** Who is looking at this page. A visitor who is not signed in goes to the sign-in page, and comes back afterwards. */
export async function pageActor(): Promise<Actor> {
  const actor = await currentActor();
  if (actor === null) {
    const path = (await headers()).get("x-mailwitness-path");
    redirect(path === null || path === "/" ? "/sign-in" : `/sign-in?next=${encodeURIComponent(path)}`);
  }
  return actor;
}
