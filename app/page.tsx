import { redirect } from "next/navigation";
import { pageActor } from "@/app/_lib/page-actor";
import { isSetUp } from "@/server/organisations/queries";

export default async function HomePage() {
  if (!(await isSetUp())) {
    redirect("/set-up");
  }
  await pageActor();
  redirect("/inbox");
}
