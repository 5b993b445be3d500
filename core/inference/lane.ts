import type { DeliveryObservation, Observation, SettingObservation } from "@/core/evidence/observation";
import type { AssessmentInput, StreamInput } from "@/core/inference/input";
import { defaultSettingOf, providerById, settingOf } from "@/core/providers/catalogue";
import type { Provider, ProviderId, ProviderSetting } from "@/core/providers/provider";

/** One stream with what was observed of it, and which provider settings govern it. */
export interface Lane {
  /** Null for the lane of observations that belong to no stream. */
  readonly streamId: string | null;
  readonly name: string;
  readonly observations: readonly Observation[];
  readonly governing: readonly Governing[];
}

/** A provider that sends for the lane, and how we know its setting. */
export interface Governing {
  readonly provider: Provider;
  readonly setting: ProviderSetting;
  readonly known: "shown" | "declared" | "default";
  /** The configuration that was shown; null unless `known` is `shown`. */
  readonly shown: SettingObservation | null;
}

/**
 * The lanes of an assessment. With one stream everything belongs to it. With several, what names no stream goes into a
 * lane of its own: it can open a slot for the vendor, but closes nothing for streams that it may not be about.
 */
export function lanesOf(input: AssessmentInput, namedByAnswer: ProviderId | null): readonly Lane[] {
  const only = input.streams.length === 1 ? input.streams[0] : undefined;
  if (only !== undefined) return [lane(only, input.observations, namedByAnswer)];
  const known = new Set(input.streams.map((stream) => stream.id));
  const lanes = input.streams.map((stream) =>
    lane(
      stream,
      input.observations.filter((observation) => observation.streamId === stream.id),
      namedByAnswer,
    ),
  );
  const loose = input.observations.filter((observation) => observation.streamId === null || !known.has(observation.streamId));
  if (input.streams.length > 0 && loose.length === 0) return lanes;
  return [...lanes, lane(null, loose, namedByAnswer)];
}

function lane(stream: StreamInput | null, observations: readonly Observation[], namedByAnswer: ProviderId | null): Lane {
  const declared = stream?.provider ?? namedByAnswer;
  const settings = latestSettings(observations);
  const ids = sendingProviders(observations, declared, settings);
  return {
    streamId: stream?.id ?? null,
    name: stream?.name ?? "Mail of no recorded stream",
    observations,
    governing: ids.flatMap((id) => governing(id, settings, stream)),
  };
}

/**
 * Providers seen at the boundary of mail to us, in order of first sight. Where nobody knows that the line is ours, the
 * provider on it is not known either.
 */
export function seenProviders(observations: readonly Observation[]): readonly DeliveryObservation[] {
  const seen = new Map<ProviderId, DeliveryObservation>();
  for (const observation of observations) {
    if (observation.kind !== "delivery" || observation.direction !== "vendor-to-us" || observation.provider === null) continue;
    if (observation.boundaryBasis !== "assumed" && !seen.has(observation.provider)) seen.set(observation.provider, observation);
  }
  return [...seen.values()];
}

/** Headers say who sends; only without them the shown configuration, then the register, then the answer. */
function sendingProviders(
  observations: readonly Observation[],
  declared: ProviderId | null,
  settings: ReadonlyMap<ProviderId, SettingObservation>,
): readonly ProviderId[] {
  const seen = seenProviders(observations).flatMap((delivery) => (delivery.provider === null ? [] : [delivery.provider]));
  if (seen.length > 0) return seen.map((id) => resellerOf(id, [...settings.keys(), declared]) ?? id);
  if (settings.size > 0) return [...settings.keys()];
  return declared === null ? [] : [declared];
}

/** Resend sends through Amazon SES, so its own configuration governs mail that looks like SES (resend.com documentation). */
function resellerOf(seen: ProviderId, candidates: readonly (ProviderId | null)[]): ProviderId | null {
  return seen === "amazon-ses" && candidates.includes("resend") && !candidates.includes("amazon-ses") ? "resend" : null;
}

function governing(
  id: ProviderId,
  settings: ReadonlyMap<ProviderId, SettingObservation>,
  stream: StreamInput | null,
): readonly Governing[] {
  const provider = providerById(id);
  if (provider === null) return [];
  const shown = settings.get(id);
  const shownSetting = shown === undefined ? null : settingOf(provider, shown.settingId);
  if (shown !== undefined && shownSetting !== null) return [{ provider, setting: shownSetting, known: "shown", shown }];
  const declared = stream?.provider === id && stream.settingId !== null ? settingOf(provider, stream.settingId) : null;
  if (declared !== null) return [{ provider, setting: declared, known: "declared", shown: null }];
  return [{ provider, setting: defaultSettingOf(provider), known: "default", shown: null }];
}

/** The newest configuration shown for each provider; an older one no longer says what is set. */
function latestSettings(observations: readonly Observation[]): ReadonlyMap<ProviderId, SettingObservation> {
  const latest = new Map<ProviderId, SettingObservation>();
  for (const observation of observations) {
    if (observation.kind !== "setting" || observation.direction !== "vendor-to-us") continue;
    const before = latest.get(observation.provider);
    if (before === undefined || dateOf(observation) >= dateOf(before)) latest.set(observation.provider, observation);
  }
  return latest;
}

function dateOf(observation: Observation): number {
  return Date.parse(observation.observedAt ?? observation.collectedAt) || 0;
}
