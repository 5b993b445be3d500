import type { Metadata } from "next";
import { pageActor } from "@/app/_lib/page-actor";
import { AssessmentSections } from "./assessment-sections";
import { readAssessment } from "./read-assessment";

export const metadata: Metadata = { title: "Assessment" };

export default async function AssessmentPage({ params }: { readonly params: Promise<{ readonly assessmentId: string }> }) {
  const now = new Date();
  const read = await readAssessment(await pageActor(), (await params).assessmentId, now);
  return <AssessmentSections read={read} now={now.toISOString()} />;
}
