"use client";

import type { ComponentProps } from "react";
import { Field } from "@/components/ui/field";
import { describe } from "@/components/ui/field-ids";
import { Dropzone } from "@/components/ui/dropzone";
import { useField } from "./form-context";

type Own = Omit<ComponentProps<typeof Dropzone>, "id" | "name">;

export interface FileFieldProps extends Own {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly optional?: boolean | undefined;
}

/** A file inside an ActionForm; it stays chosen when the answer is an error. */
export function FileField({ name, label, hint, optional, ...rest }: FileFieldProps) {
  const { id, error } = useField(name);
  return (
    <Field id={id} label={label} hint={hint} error={error} optional={optional}>
      <Dropzone name={name} {...rest} {...describe(id, { hint, error })} />
    </Field>
  );
}
