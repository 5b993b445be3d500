"use client";

import { lazy, Suspense, useEffect, useRef } from "react";
import { useField } from "@/components/form/form-context";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Dropzone } from "@/components/ui/dropzone";
import { Field } from "@/components/ui/field";
import { describe } from "@/components/ui/field-ids";
import { Textarea } from "@/components/ui/textarea";
import type { Reading, ReadingRules } from "./read-source";
import type { Queue } from "./use-queue";

export interface EvidenceSourceProps {
  readonly queue: Queue;
  readonly reading: Reading | null;
  readonly busy: boolean;
  readonly read: (source: string | File | null) => Promise<void>;
  readonly rules: ReadingRules;
  readonly hydrated: boolean;
}

const ReadingPreview = lazy(async () => ({ default: (await import("./reading-preview")).ReadingPreview }));

const textHint =
  "In most mail programs: Show original, View source or Internet headers. Copy everything. JSON from a provider's command line works too.";

/** Where an item comes in: pasted, chosen or dropped. What it says stands right below, before anything is sent. */
export function EvidenceSource({ queue, reading, busy, read, rules, hydrated }: EvidenceSourceProps) {
  const text = useField("text");
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    // The browser may bring back what was typed before this page was loaded again.
    if (area.current !== null && area.current.value.trim() !== "") void read(area.current.value);
  }, [read]);
  const take = (files: readonly File[]): void => {
    if (files.length > 0) queue.take(files);
  };
  return (
    <section aria-labelledby="evidence-source-title" className="flex flex-col gap-4">
      <h2 id="evidence-source-title" className="text-lg font-semibold">
        The item
      </h2>
      <Field id={text.id} label="Raw header or setting" hint={textHint} error={text.error}>
        <Textarea
          ref={area}
          name="text"
          rows={8}
          spellCheck={false}
          defaultValue={text.typed?.[0]}
          onChange={(event) => {
            queue.drop();
            void read(event.target.value.trim() === "" ? null : event.target.value);
          }}
          onDrop={(event) => {
            if (event.dataTransfer.files.length === 0) return;
            event.preventDefault();
            take([...event.dataTransfer.files]);
          }}
          className="font-mono text-[0.8125rem]"
          {...describe(text.id, { hint: textHint, error: text.error })}
        />
      </Field>
      <FileSource queue={queue} rules={rules} hydrated={hydrated} take={take} />
      <noscript>
        <Callout title="This page runs without JavaScript.">
          What you send is read on your Mailwitness server. It keeps the lines that trace the message and drops the rest before anything is
          stored.
        </Callout>
      </noscript>
      <div aria-live="polite" aria-busy={busy} className="flex flex-col gap-4 empty:hidden">
        {reading !== null && (
          <Suspense fallback={<p className="text-sm text-ink-muted">Reading</p>}>
            {queue.waiting > 0 && <p className="text-sm text-ink-muted">{waitingWords(queue.waiting)}</p>}
            <ReadingPreview reading={reading} />
            {queue.waiting > 0 && reading.state === "refused" && (
              <div>
                <Button variant="secondary" onClick={queue.next}>
                  Leave it out and read the next file
                </Button>
              </div>
            )}
          </Suspense>
        )}
      </div>
    </section>
  );
}

interface FileSourceProps {
  readonly queue: Queue;
  readonly rules: ReadingRules;
  readonly hydrated: boolean;
  readonly take: (files: readonly File[]) => void;
}

function FileSource({ queue, rules, hydrated, take }: FileSourceProps) {
  const { id } = useField("file");
  const megabytes = (bytes: number): string => `${bytes / 1024 / 1024} MB`;
  const hint =
    `Drop it here, or choose it: .eml, .txt or .json up to ${megabytes(rules.limits.message)}. ` +
    `A PDF, PNG or JPEG up to ${megabytes(rules.limits.document)} is kept as a document.`;
  return (
    <Field id={id} label={hydrated ? "Or files, one after another" : "Or a file"} hint={hint}>
      <Dropzone
        key={queue.round}
        name="file"
        // Without JavaScript only one file of several would arrive.
        multiple={hydrated}
        accept=".eml,.txt,.json,.pdf,.png,.jpg,.jpeg,message/rfc822,text/plain,application/json"
        onFiles={take}
        {...describe(id, { hint })}
      />
    </Field>
  );
}

function waitingWords(waiting: number): string {
  return waiting === 1 ? "1 more file waits and comes next." : `${waiting} more files wait and come next, one by one.`;
}
