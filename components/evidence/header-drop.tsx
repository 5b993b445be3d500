"use client";

import { useId, useState, type ReactNode } from "react";
import { Callout } from "@/components/ui/callout";
import { Dropzone } from "@/components/ui/dropzone";
import { Field } from "@/components/ui/field";
import { describe } from "@/components/ui/field-ids";
import { Textarea } from "@/components/ui/textarea";
import { decodeMail } from "@/core/mail/decode";

export interface HeaderReading {
  /** What will be sent, e.g. trace headers only. */
  readonly kept: string;
  /** What stays on this machine, in words, e.g. "Body and attachments: 12,403 characters". */
  readonly dropped: readonly string[];
  readonly problems: readonly { readonly code: string; readonly message: string }[];
  /** What was read: the hop table. */
  readonly preview: ReactNode;
}

export interface HeaderDropProps {
  /** Field name of the kept text in the form around it. */
  readonly name: string;
  /** Reads in the browser; nothing leaves the machine. */
  readonly parse: (text: string) => HeaderReading | null;
  /** Bytes of a file that are looked at; a header is never so long. */
  readonly maxBytes?: number | undefined;
  readonly error?: string | undefined;
}

const hint = "In most mail programs: Show original, View source or Internet headers. An .eml file works too.";

/** Paste or drop a message, see what it says and what is left out, before anything is sent. */
export function HeaderDrop({ name, parse, maxBytes = 25_000_000, error }: HeaderDropProps) {
  const id = useId();
  const [text, setText] = useState("");
  const [refusal, setRefusal] = useState<string | null>(null);
  const reading = text.trim() === "" ? null : parse(text);
  const read = async (files: readonly File[]): Promise<void> => {
    const [file] = files;
    if (file === undefined) return;
    const tooBig = file.size > maxBytes;
    setRefusal(tooBig ? `${file.name} is larger than ${Math.floor(maxBytes / 1_000_000)} MB. Paste its header instead.` : null);
    if (!tooBig) setText(decodeMail(new Uint8Array(await file.arrayBuffer())).text);
  };
  return (
    <div className="flex flex-col gap-4">
      <Field id={id} label="Raw header" hint={hint} error={error ?? refusal ?? undefined}>
        <Textarea
          rows={8}
          spellCheck={false}
          value={text}
          onChange={(event) => setText(event.target.value)}
          className="font-mono text-[0.8125rem]"
          {...describe(id, { hint, error: error ?? refusal ?? undefined })}
        />
      </Field>
      <Dropzone aria-label="Or choose an .eml file" accept=".eml,.txt,message/rfc822" onFiles={(files) => void read(files)} />
      <input type="hidden" name={name} value={reading?.kept ?? ""} />
      <div aria-live="polite" className="flex flex-col gap-3 empty:hidden">
        {reading !== null && <Reading reading={reading} />}
      </div>
    </div>
  );
}

function Reading({ reading }: { readonly reading: HeaderReading }) {
  return (
    <>
      {reading.dropped.length > 0 && (
        <Callout title="Stays on this machine">
          <ul className="list-disc ps-5 text-sm">
            {reading.dropped.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </Callout>
      )}
      {reading.problems.map((problem) => (
        <Callout key={`${problem.code} ${problem.message}`} kind="warning">
          {problem.message}
        </Callout>
      ))}
      {reading.preview}
    </>
  );
}
