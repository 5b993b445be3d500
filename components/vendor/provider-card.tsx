import { Card } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";
import { defaultSettingOf } from "@/core/providers/catalogue";
import type { Behaviour, BehaviourMatrix, Provider, ProviderSetting, Source } from "@/core/providers/provider";
import { strictestSettingOf } from "@/core/providers/strictest";
import { SourceList } from "./trace-list";

/** What is documented of a service: its default beside its strictest setting, the name to ask for, traps and sources. */
export function ProviderCard({ provider }: { readonly provider: Provider }) {
  const byDefault = defaultSettingOf(provider);
  const strictest = strictestSettingOf(provider);
  const shown = strictest.id === byDefault.id ? [byDefault] : [byDefault, strictest];
  const caveats = [...new Set(shown.flatMap((setting) => setting.caveats))];
  return (
    <Card className="text-sm">
      <h2 className="font-semibold">{provider.name}</h2>
      <div className="mt-2 overflow-x-auto">
        <table className="w-full border-collapse text-xs">
          <caption className="sr-only">What {provider.name} does when the receiver is in this state</caption>
          <thead>
            <tr className="border-b border-control text-ink-muted">
              <th scope="col" className="py-1 pe-3 text-start font-medium">
                The receiver
              </th>
              {shown.map((setting) => (
                <th key={setting.id} scope="col" className="py-1 pe-3 text-start font-medium">
                  {setting.isDefault ? "Default" : "Strictest"}
                  <span className="block font-normal">{setting.label}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {states.map(({ key, label }) => (
              <tr key={key} className="border-b border-line">
                <th scope="row" className="py-1.5 pe-3 text-start font-normal">
                  {label}
                </th>
                {shown.map((setting) => (
                  <Cell key={setting.id} behaviour={setting.behaviour[key]} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {strictest.id === byDefault.id ? null : <Ask setting={strictest} />}
      {caveats.length > 0 && (
        <ul className="mt-2 list-disc ps-5 text-xs text-ink-muted">
          {caveats.map((caveat) => (
            <li key={caveat}>{caveat}</li>
          ))}
        </ul>
      )}
      <div className="mt-2 text-xs">
        <Disclosure summary={`Sources, checked ${provider.lastChecked}`}>
          <SourceList sources={sourcesOf(shown)} />
        </Disclosure>
      </div>
    </Card>
  );
}

const states: readonly { readonly key: keyof BehaviourMatrix; readonly label: string }[] = [
  { key: "noTls", label: "offers no TLS" },
  { key: "tls10Only", label: "speaks TLS 1.0 only" },
  { key: "tls11Only", label: "speaks TLS 1.1 only" },
  { key: "invalidCertificate", label: "has an invalid certificate" },
];

const outcomes = {
  refused: { word: "Refused", ink: "text-good" },
  portal: { word: "Portal instead", ink: "text-good" },
  delivered: { word: "Delivered", ink: "text-bad" },
  plaintext: { word: "Plaintext", ink: "text-bad font-semibold" },
  unknown: { word: "Not documented", ink: "text-unknown" },
} as const;

/** What rests on nothing that may be stated as fact reads as not documented. */
function Cell({ behaviour }: { readonly behaviour: Behaviour }) {
  const isStated = behaviour.sources.some(isFact);
  const { word, ink } = outcomes[isStated ? behaviour.outcome : "unknown"];
  return <td className={`py-1.5 pe-3 ${ink}`}>{word}</td>;
}

function Ask({ setting }: { readonly setting: ProviderSetting }) {
  return (
    <p className="mt-2">
      Ask for <code className="font-mono text-xs break-all">{setting.settingName}</code> ={" "}
      <code className="font-mono text-xs break-all">{setting.value}</code>. {setting.proofToAskFor}
    </p>
  );
}

const isFact = (source: Source): boolean => source.basis !== "inferred" && source.basis !== "unverified";

function sourcesOf(settings: readonly ProviderSetting[]): readonly Source[] {
  const all = settings.flatMap((setting) => Object.values(setting.behaviour).flatMap((behaviour: Behaviour) => behaviour.sources));
  return [...new Map(all.map((source) => [source.citation, source])).values()];
}
