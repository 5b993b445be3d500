import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Select, type Option } from "@/components/ui/select";
import { TextLink } from "@/components/ui/text-link";
import { evidenceGradeTexts, evidenceKinds, evidenceKindTexts } from "@/core/evidence/evidence";
import { evidenceGrades, isFiltered, type EvidenceListQuery } from "@/core/evidence/list-query";
import type { StreamChoice } from "./evidence-fields";

export interface EvidenceFilterProps {
  /** The page itself; the filter is in its address. */
  readonly path: string;
  readonly query: EvidenceListQuery;
  /** The streams of the vendor whose page it is; none in the whole library. */
  readonly streams: readonly StreamChoice[];
}

/** A plain GET form: it works without JavaScript, and a filtered list can be sent as a link. */
export function EvidenceFilter({ path, query, streams }: EvidenceFilterProps) {
  return (
    <form method="get" action={path} role="search" aria-label="Evidence" className="mb-5 flex flex-wrap items-end gap-3 text-sm">
      <Choice name="kind" label="Kind" value={query.kind} options={kinds} prompt="Every kind" />
      <Choice name="grade" label="Grade" value={query.grade} options={grades} prompt="Every grade" />
      {streams.length > 0 && (
        <Choice
          name="stream"
          label="Mail stream"
          value={query.streamId}
          options={streams.map(({ id, name }) => ({ value: id, label: name }))}
          prompt="Every stream"
        />
      )}
      <Choice
        name="withdrawn"
        label="State"
        value={query.withdrawn ? "yes" : null}
        options={[{ value: "yes", label: "Withdrawn" }]}
        prompt="In use"
      />
      <Button type="submit" variant="secondary">
        Apply
      </Button>
      {isFiltered(query) && (
        <TextLink href={path} className="py-2">
          Clear
        </TextLink>
      )}
    </form>
  );
}

const kinds = evidenceKinds.map((value) => ({ value, label: evidenceKindTexts[value] }));
const grades = evidenceGrades.map((value) => ({ value, label: `${value} ${evidenceGradeTexts[value]}` }));

interface ChoiceProps {
  readonly name: string;
  readonly label: string;
  readonly value: string | null;
  readonly options: readonly Option[];
  readonly prompt: string;
}

function Choice({ name, label, value, options, prompt }: ChoiceProps) {
  const id = `filter-${name}`;
  return (
    <Field id={id} label={label} className="max-sm:w-full">
      {/* With the value as key, the choice follows the address also when only the address changes. */}
      <Select key={value} id={id} name={name} options={options} prompt={prompt} defaultValue={value ?? ""} />
    </Field>
  );
}
