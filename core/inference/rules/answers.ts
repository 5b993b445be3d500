import type { Claim } from "@/core/inference/claim";
import type { SlotEffect } from "@/core/inference/effect";
import { plainTrace } from "@/core/inference/rules/telling";
import { wordAlone } from "@/core/inference/strength";

/** What the answers say about the slots: an admission opens, a good claim is only noted as a claim. */
export function answerSlots(claims: readonly Claim[], streamId: string | null): readonly SlotEffect[] {
  return claims
    .filter((claim) => claim.mark === "specific")
    .flatMap((claim) =>
      claim.slots.map((said) => ({
        slot: said.slot,
        verdict: said.says === "open" ? ("open" as const) : ("claim" as const),
        voice: "answer" as const,
        asPlaintext: said.asPlaintext,
        at: null,
        strength: wordAlone,
        rows: [],
        trace: plainTrace(
          said.says === "open" ? "admitted-in-answer" : "claimed-in-answer",
          said.says === "open" ? `The vendor says so: ${claim.text}.` : `Claimed, without evidence: ${claim.text}.`,
          { streamId, questionId: claim.questionId },
        ),
      })),
    );
}
