"use client";

import { useState } from "react";
import { useField } from "@/components/form/form-context";
import { controlStyle } from "@/components/ui/control-style";
import { cn } from "@/components/ui/cn";
import { Field } from "@/components/ui/field";
import { describe } from "@/components/ui/field-ids";
import type { ReactNode } from "react";

export interface ServiceGroup {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** What is documented of the service; drawn on the server. */
  readonly card: ReactNode;
}

export interface ServiceFieldProps {
  readonly groups: readonly ServiceGroup[];
  readonly defaultValue: string;
}

const hint = "What the register says proves nothing. It tells which documented default is in control until the setting is shown.";

/** Service and setting in one grouped select, so that it works without JavaScript; with it, what is documented stands below. */
export function ServiceField({ groups, defaultValue }: ServiceFieldProps) {
  const { id, error, typed } = useField("service");
  const [chosen, setChosen] = useState(typed?.[0] ?? defaultValue);
  const group = groups.find((one) => one.options.some((option) => option.value === chosen));
  return (
    <div className="flex flex-col gap-3">
      <Field id={id} label="Delivered by, with its setting" hint={hint} error={error}>
        <select
          name="service"
          defaultValue={typed?.[0] ?? defaultValue}
          onChange={(event) => setChosen(event.currentTarget.value)}
          className={cn(controlStyle, "min-h-9 pe-8")}
          {...describe(id, { hint, error })}
        >
          <option value="">Not known</option>
          {groups.map((one) => (
            <optgroup key={one.label} label={one.label}>
              {one.options.map((option) => (
                <option key={option.value} value={option.value}>
                  {option.label}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </Field>
      <div aria-live="polite" className="empty:hidden">
        {group?.card}
      </div>
    </div>
  );
}
