import { Checkbox } from "@/components/ui/checkbox";
import { ChoiceGroup } from "@/components/ui/choice-group";
import { baaElements } from "@/core/baa/elements";

export interface ElementChecklistProps {
  readonly id: string;
  readonly name: string;
  readonly found: readonly string[];
  readonly error?: string | undefined;
}

/** The 13 elements to tick while reading the agreement. */
export function ElementChecklist({ id, name, found, error }: ElementChecklistProps) {
  return (
    <ChoiceGroup
      id={id}
      legend="Required elements found in the text"
      hint="Tick what the agreement contains. Leave the rest."
      error={error}
    >
      {baaElements.map((element, position) => (
        <Checkbox
          key={element.id}
          id={position === 0 ? id : `${id}-${element.id}`}
          name={name}
          value={element.id}
          label={element.title}
          hint={element.says}
          defaultChecked={found.includes(element.id)}
        />
      ))}
    </ChoiceGroup>
  );
}
