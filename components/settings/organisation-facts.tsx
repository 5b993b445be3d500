import { KeyValueList } from "@/components/ui/key-value-list";

/** What members see who may not change it. */
export function OrganisationFacts({ name, receivingHosts }: { readonly name: string; readonly receivingHosts: readonly string[] }) {
  return (
    <>
      <KeyValueList
        rows={[
          { label: "Name", value: name },
          { label: "Receiving hosts", value: receivingHosts.length === 0 ? "None entered" : receivingHosts.join(", ") },
        ]}
      />
      <p className="mt-4 text-sm text-ink-muted">An administrator can change this.</p>
    </>
  );
}
