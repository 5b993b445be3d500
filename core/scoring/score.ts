import { claimsOf } from "@/core/inference/claims";
import { infer } from "@/core/inference/infer";
import type { AssessmentInput } from "@/core/inference/input";
import type { Inference } from "@/core/inference/outcome";
import { baaStanding } from "@/core/inference/rules/contract";
import { assuranceOf, isContract, isTransport, partsOf } from "@/core/scoring/assurance";
import { capsOf } from "@/core/scoring/caps";
import { METHOD_VERSION } from "@/core/scoring/method";
import { impactOf, likelihoodOf, riskLevel } from "@/core/scoring/residual-risk";
import type { Assurance, Cap, Grade, Result } from "@/core/scoring/result";
import { verdictOf } from "@/core/scoring/verdict";
import { bandOf, worseGrade } from "@/core/scoring/weights";

/**
 * Scores an assessment by method 2026.1 (design §4, `docs/scoring.md`). Pure: the same input gives the same result, bit for
 * bit. Throws RangeError when the input asks for another version of the method: this code cannot compute it again.
 */
export function score(input: AssessmentInput): Result {
  if (input.methodVersion !== METHOD_VERSION) throw new RangeError(`method ${input.methodVersion} is not ${METHOD_VERSION}`);
  const inference = infer(input);
  const standing = baaStanding(input, claimsOf(input.questionnaire, input.answers, input.asOf));
  const contract = assuranceOf(inference.controls, isContract);
  const transport = assuranceOf(inference.controls, isTransport, isSlotKnown(inference));
  const caps = capsOf({ input, inference, standing, transport });
  const bandBeforeCaps = transport.value === null ? null : bandOf(transport.value);
  const facts = {
    methodVersion: METHOD_VERSION,
    asOf: input.asOf,
    contract,
    transport,
    bandBeforeCaps,
    grade: gradeOf(bandBeforeCaps, caps),
    provisional: caps.some((cap) => cap.code === "open-critical-contradiction"),
    caps,
    parts: partsOf(inference.controls),
    residualRisk: residualRiskOf(input, inference, transport),
    inference,
  };
  return { ...facts, verdict: verdictOf(facts) };
}

/** A slot that was seen, tested or documented. A presumed default alone is no knowledge of this vendor. */
function isSlotKnown(inference: Inference): boolean {
  return Object.values(inference.exposure).some((slot) => slot.state === "closed" || (slot.state === "open" && slot.basis !== "presumed"));
}

function gradeOf(band: Grade | null, caps: readonly Cap[]): Grade | null {
  return caps.map((cap) => cap.grade).reduce<Grade | null>((grade, limit) => (grade === null ? limit : worseGrade(grade, limit)), band);
}

function residualRiskOf(input: AssessmentInput, inference: Inference, transport: Assurance): Result["residualRisk"] {
  const confirmed = (slot: keyof Inference["exposure"]): boolean => {
    const state = inference.exposure[slot];
    return state.state === "open" && state.basis === "confirmed";
  };
  const likelihood = likelihoodOf(transport.value, {
    plaintext: confirmed("plaintext"),
    oldTlsOrCertificate: confirmed("tls-1.0") || confirmed("tls-1.1") || confirmed("invalid-certificate"),
  });
  if (likelihood === null) return null;
  const impact = impactOf(input.streams, input.vendorHandlesPhi);
  return { likelihood, impact, level: riskLevel(likelihood, impact) };
}
