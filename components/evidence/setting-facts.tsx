import { Callout } from "@/components/ui/callout";
import { KeyValueList } from "@/components/ui/key-value-list";
import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import type { ProviderSettingArtefact } from "@/core/evidence/provider-settings";
import type { Problem } from "@/core/mail/problem";
import { providerById, settingOf } from "@/core/providers/catalogue";
import type { Behaviour, ProviderSetting } from "@/core/providers/provider";
import { Problems } from "./problems";
import { SourceList } from "./source-list";
import { behaviourRows, isInterestedAlone, outcomeWords } from "./setting-words";

export interface SettingFactsProps {
  readonly setting: ProviderSettingArtefact;
  readonly problems: readonly Problem[];
}

/** A provider's setting: its values as read, and what is documented about it for each state of a receiver. */
export function SettingFacts({ setting, problems }: SettingFactsProps) {
  const provider = providerById(setting.provider);
  const known = provider === null ? null : settingOf(provider, setting.settingId);
  return (
    <>
      <Section title="The setting">
        <div className="flex flex-col gap-4">
          <Problems problems={problems} />
          <KeyValueList
            rows={[
              { label: "Provider", value: provider?.name ?? setting.provider },
              ...(setting.scope === null
                ? []
                : [{ label: "Configuration set", value: <code className="break-all">{setting.scope}</code> }]),
              ...Object.entries(setting.values).map(([label, value]) => ({ label, value: <code className="break-all">{value}</code> })),
            ]}
          />
        </div>
      </Section>
      {known === null ? (
        <Callout kind="warning" title="The catalogue has no entry for these values.">
          So nothing is documented about what they do, and nothing follows from them.
        </Callout>
      ) : (
        <Documented setting={known} name={provider?.name ?? setting.provider} />
      )}
    </>
  );
}

function Documented({ setting, name }: { readonly setting: ProviderSetting; readonly name: string }) {
  return (
    <Section
      title="What this setting does"
      lead={`What is documented about ${name} with ${setting.settingName} = ${setting.value}, for each state in which a receiving server may be.`}
    >
      <Table
        caption="Documented behaviour by state of the receiver"
        rows={behaviourRows(setting.behaviour)}
        rowKey={(row) => row.key}
        columns={[
          { key: "state", heading: "The receiver", isRowHeader: true, cell: (row) => row.state },
          { key: "outcome", heading: "The message", phoneLabel: "The message", cell: (row) => <Outcome behaviour={row.behaviour} /> },
          {
            key: "sources",
            heading: "Who says so",
            phoneLabel: "Who says so",
            cell: (row) => <SourceList sources={row.behaviour.sources} />,
          },
        ]}
      />
      {setting.caveats.length > 0 && (
        <ul className="mt-4 flex max-w-prose list-disc flex-col gap-1 ps-5 text-sm">
          {setting.caveats.map((caveat) => (
            <li key={caveat}>{caveat}</li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function Outcome({ behaviour }: { readonly behaviour: Behaviour }) {
  const { word, ink } = outcomeWords[behaviour.outcome];
  return (
    <>
      <span className={`font-semibold ${ink}`}>{word}</span>
      {isInterestedAlone(behaviour) && (
        <span className="block text-xs text-ink-muted">Rests on one source alone, which has an interest in the answer.</span>
      )}
    </>
  );
}
