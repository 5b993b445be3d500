import type { Behaviour, Provider, ProviderSetting } from "@/core/providers/provider";

/** The setting that refuses in the most receiver states, by what is documented; the default where none is better. */
export function strictestSettingOf(provider: Provider): ProviderSetting {
  const [first, ...rest] = provider.settings.toSorted((a, b) => Number(b.isDefault) - Number(a.isDefault));
  if (first === undefined) throw new Error(`provider ${provider.id} has no setting`);
  return rest.reduce((best, setting) => (strictness(setting) > strictness(best) ? setting : best), first);
}

/** Slots that it closes come first, then how little it lets through in plaintext. */
function strictness(setting: ProviderSetting): number {
  const cells: readonly Behaviour[] = Object.values(setting.behaviour);
  return cells.reduce((sum, cell) => sum + points[cell.outcome], 0);
}

const points: Readonly<Record<Behaviour["outcome"], number>> = { refused: 10, portal: 10, unknown: 1, delivered: 0, plaintext: -1 };
