import type { StreamInput } from "@/core/inference/input";
import { visibleQuestions } from "@/core/questionnaire/visible";
import { providerById, settingOf } from "@/core/providers/catalogue";
import { providerName, type ReportContext } from "./context";
import { exposureSlots } from "./decision-section";
import { notTested } from "./not-tested";
import type { ReportModel } from "./report";
import { phiWords, volumeWords } from "./words";

type Scope = ReportModel["scope"];

/** The elements that 45 CFR 164.504(e)(2) and 164.314(a) ask of a BAA, as counted in the register. */
const BAA_ELEMENTS = 13;

/** Section 2: what was looked at, and what was not. */
export function scopeSection(context: ReportContext): Scope {
  const { input } = context.facts;
  return {
    handlesPhi: input.vendorHandlesPhi === null ? "Not recorded" : input.vendorHandlesPhi ? "Yes" : "No",
    streams: input.streams.map((stream) => scopeStream(context, stream)),
    baas: input.baas.map((baa) => scopeBaa(context, baa)),
    questionnaire: scopeQuestionnaire(context),
    evidencePeriod: evidencePeriod(context),
    notTested: notTested(context),
  };
}

function scopeStream(context: ReportContext, stream: StreamInput): Scope["streams"][number] {
  const register = context.facts.streams[stream.id];
  const exposure = context.facts.result.inference.streams.find((one) => one.streamId === stream.id);
  return {
    id: stream.id,
    name: stream.name,
    fromDomains: register?.fromDomains ?? [],
    provider: providerName(stream.provider),
    setting: settingWords(stream),
    phi: stream.phi.map((kind) => phiWords[kind]),
    volume: volumeWords[stream.volume],
    accountOwner: register?.accountOwner ?? "unknown",
    exposure: exposure === undefined ? [] : exposureSlots(exposure.exposure),
    evidenceCount: context.facts.evidence.filter((row) => row.streamId === stream.id && row.withdrawnReason === null).length,
  };
}

/** What the register declares; a setting that the catalogue does not know is shown by its id. */
function settingWords({ provider, settingId }: StreamInput): string {
  if (settingId === null) return "Not recorded";
  const entry = provider === null ? null : providerById(provider);
  return (entry === null ? null : settingOf(entry, settingId))?.label ?? settingId;
}

function scopeBaa(context: ReportContext, baa: ReportContext["facts"]["input"]["baas"][number]): Scope["baas"][number] {
  const parties = context.facts.baas[baa.id];
  return {
    id: baa.id,
    status: baaWords[baa.status],
    parties: [parties?.organisationParty ?? "", parties?.vendorParty ?? ""].filter((party) => party !== "").join(" and "),
    signedOn: baa.signedOn,
    effectiveOn: baa.effectiveOn,
    expiresOn: baa.expiresOn,
    elements: baa.elements === null ? "Not reviewed" : `${String(new Set(baa.elements).size)} of ${String(BAA_ELEMENTS)} found`,
    servicesNamed: baa.providersNamed.map(providerName),
    copyHeld: baa.hasFile,
  };
}

const baaWords = {
  executed: "Executed",
  unsigned: "Not signed",
  refused: "Refused by the vendor",
  none: "None",
  unknown: "Not known",
} as const;

function scopeQuestionnaire(context: ReportContext): Scope["questionnaire"] {
  const { questionnaire, answers } = context.facts.input;
  if (questionnaire === null) return null;
  const shown = visibleQuestions(questionnaire, answers);
  const answered = shown.filter((question) => answers[question.id] !== undefined).length;
  return {
    id: questionnaire.id,
    version: questionnaire.version,
    title: questionnaire.title,
    answered,
    asked: shown.length,
  };
}

function evidencePeriod(context: ReportContext): Scope["evidencePeriod"] {
  const dates = context.facts.evidence.map((row) => row.observedAt ?? row.collectedAt).toSorted();
  return { from: dates.at(0) ?? null, to: dates.at(-1) ?? null };
}
