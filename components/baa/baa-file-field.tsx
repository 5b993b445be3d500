"use client";

import { useState } from "react";
import { useField } from "@/components/form/form-context";
import { Field } from "@/components/ui/field";
import { describe } from "@/components/ui/field-ids";
import { FileInput } from "@/components/ui/file-input";
import { baaFileMegabytes, baaFileRefusal, baaFileTypes } from "@/core/baa/file";

/** The signed copy. Its size and type are checked when it is chosen, before anything is sent. */
export function BaaFileField({ current }: { readonly current: string | null }) {
  const { id, error } = useField("file");
  const [refusal, setRefusal] = useState<string | null>(null);
  const hint = `PDF, Word or a scanned image, at most ${String(baaFileMegabytes)} MB.${current === null ? "" : ` Leave it empty to keep ${current}.`}`;
  const shown = refusal ?? error;
  return (
    <Field id={id} label="Signed copy" hint={hint} error={shown} optional>
      <FileInput
        name="file"
        accept={baaFileTypes.join(",")}
        onChange={(event) => {
          const input = event.currentTarget;
          const [file] = input.files ?? [];
          const problem = file === undefined ? null : baaFileRefusal(file);
          if (problem !== null) input.value = "";
          setRefusal(problem);
        }}
        {...describe(id, { hint, error: shown })}
      />
    </Field>
  );
}
