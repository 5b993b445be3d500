"use client";

import { useId, useState, type ComponentProps } from "react";
import { FileInput } from "./file-input";

export interface DropzoneProps extends Omit<ComponentProps<"input">, "type" | "onChange"> {
  readonly onFiles?: ((files: readonly File[]) => void) | undefined;
}

/** A file input that names what was chosen, with sizes, before anything is sent. */
export function Dropzone({ onFiles, ...rest }: DropzoneProps) {
  const [files, setFiles] = useState<readonly File[]>([]);
  const listId = useId();
  return (
    <div className="flex flex-col gap-2">
      <FileInput
        {...rest}
        aria-describedby={[rest["aria-describedby"], listId].filter(Boolean).join(" ")}
        onChange={(event) => {
          const chosen = [...(event.currentTarget.files ?? [])];
          setFiles(chosen);
          onFiles?.(chosen);
        }}
      />
      <ul id={listId} aria-live="polite" className="text-sm text-ink-muted">
        {files.map((file) => (
          <li key={`${file.name}-${file.size}`} className="tabular-nums">
            {file.name} ({sizeWords(file.size)})
          </li>
        ))}
      </ul>
    </div>
  );
}

function sizeWords(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  return bytes < 1_000_000 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
