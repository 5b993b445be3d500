import type { Metadata } from "next";
import { vendorPage, type VendorParams } from "@/app/_lib/vendor-page";
import { ScoreExplanation } from "@/components/vendor/score-explanation";
import { Frame } from "../frame";

export const metadata: Metadata = { title: "Score" };

export default async function ScorePage({ params }: { readonly params: VendorParams }) {
  const page = await vendorPage(params);
  return (
    <Frame page={page} tab="score">
      <ScoreExplanation result={page.result} />
    </Frame>
  );
}
