import type { Metadata } from "next";
import { pageActor } from "@/app/_lib/page-actor";
import { AuthShell } from "@/components/shell/auth-shell";
import { StartChoice } from "@/components/sign-in/start-choice";
import { loadDemoStory } from "./actions";

export const metadata: Metadata = { title: "Start" };

export default async function StartPage() {
  const actor = await pageActor();
  return (
    <AuthShell title={`Welcome, ${actor.name}`} lead="How do you want to start?">
      <StartChoice loadDemo={loadDemoStory} />
    </AuthShell>
  );
}
