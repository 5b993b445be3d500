import type { Disproof } from "@/core/inference/contradictions";
import type { Lane } from "@/core/inference/lane";
import type { AssessmentInput } from "@/core/inference/input";
import type { ControlState, Inference } from "@/core/inference/outcome";
import { askOf, followUps } from "@/core/questionnaire/follow-up";
import { questionById } from "@/core/questionnaire/registry";

/** Questions to ask again: vague or unknown answers, and answers that evidence contradicts, with the line quoted. */
export function followUpsOf(input: AssessmentInput, disproofs: readonly Disproof[]): Inference["followUps"] {
  const { questionnaire } = input;
  if (questionnaire === null) return [];
  const vague = followUps(questionnaire, input.answers, input.asOf).map(({ questionId, ask }) => ({ questionId, ask }));
  const seen = new Set<string>();
  const contradicted = disproofs.flatMap(({ contradiction }) => {
    const { questionId } = contradiction.claim;
    const question = questionId === null ? null : questionById(questionnaire, questionId);
    if (question === null || contradiction.resolution !== null || seen.has(question.id)) return [];
    seen.add(question.id);
    return [
      {
        questionId: question.id,
        ask: `Your answer and what we saw do not fit together. ${contradiction.observation.text} ${askOf(question)}`,
      },
    ];
  });
  return [...contradicted, ...vague.filter((one) => !seen.has(one.questionId))];
}

/** What to ask for where a control rests on a word, a document or nothing. Only controls that somebody can prove now. */
export function evidenceRequestsOf(states: readonly ControlState[], lanes: readonly Lane[]): Inference["evidenceRequests"] {
  const settings = proofsToAskFor(lanes);
  return states.flatMap((state) => {
    const ask = asks[state.controlId];
    const isOpen = state.status === "unknown" || state.status === "claimed" || (state.status === "gap" && state.basis === "answer");
    if (ask === undefined || !isOpen) return [];
    const withSetting = settingControls.has(state.controlId) && settings !== "" ? `${ask} ${settings}` : ask;
    return [{ controlId: state.controlId, ask: withSetting }];
  });
}

/** Controls that a provider's setting decides. */
const settingControls: ReadonlySet<string> = new Set(["TRN-01", "TRN-02", "CRT-01", "DWG-01", "DWG-03", "DWG-04", "DWG-06"]);

function proofsToAskFor(lanes: readonly Lane[]): string {
  const proofs = lanes.flatMap((lane) =>
    lane.governing.filter((governing) => governing.known !== "shown").map((governing) => governing.setting.proofToAskFor),
  );
  return [...new Set(proofs)].join(" ");
}

const asks: Readonly<Record<string, string>> = {
  "CON-01": "A copy of the BAA, signed by both sides, with its dates.",
  "CON-02": "The page of the BAA that names the sending service, and the full headers of one message that the service delivered.",
  "CON-03": "The BAA, so that its 13 required elements can be checked.",
  "CON-04": "The vendor's own BAA with every service in its mail path.",
  "TRN-01": "A dated export of the setting that requires TLS for this stream, or a bounce from a receiver that offered no TLS.",
  "TRN-02": "A dated export of the setting for the minimum version, or refusals from receivers with TLS 1.0 only and TLS 1.1 only.",
  "CRT-01": "A dated export of the setting that checks certificates, or a refusal from a receiver with an unknown authority.",
  "CRT-02": "A refusal from a receiver whose certificate is for another name.",
  "CRT-03": "A refusal from a receiver whose certificate has expired.",
  "CRT-04": "A refusal from a receiver with a self-signed certificate.",
  "DWG-01": "A bounce or a portal notice from a receiver that offers no STARTTLS.",
  "DWG-02": "A bounce from a receiver that offers STARTTLS and then fails the handshake.",
  "DWG-03": "Bounces from receivers that speak TLS 1.0 only and TLS 1.1 only.",
  "DWG-04": "A bounce from a receiver with an invalid certificate.",
  "DWG-05": "The alert or the log line that a message without TLS would cause.",
  "DWG-06": "A list of all streams, subaccounts or configuration sets with the setting that each uses.",
  "EVD-01": "A log line of one delivery that shows TLS version, suite and certificate check.",
  "EVD-02": "A controlled test of the last twelve months against receivers with no TLS, old TLS and invalid certificates.",
};
