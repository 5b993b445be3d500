"use client";

import { useEffect, useRef, useState, type SubmitEvent } from "react";
import { ErrorSummary } from "@/components/form/error-summary";
import { FormContext } from "@/components/form/form-context";
import { SubmitButton } from "@/components/form/submit-button";
import { summaryOf } from "@/components/form/summary-of";
import { useIsHydrated } from "@/components/ui/use-is-hydrated";
import { idle, type FormState, type FormValues } from "@/core/form-state";
import { EvidenceFields, type EvidenceDefaults, type StreamChoice } from "./evidence-fields";
import { EvidenceSource } from "./evidence-source";
import type { ReadingRules } from "./read-source";
import { SavedItems, type SavedItem } from "./saved-items";
import { evidenceData, sendEvidence, type Sendable } from "./send-evidence";
import { useQueue } from "./use-queue";
import { useReading } from "./use-reading";

export interface EvidenceFormProps {
  /** The address of the route handler. */
  readonly action: string;
  readonly state: FormState;
  readonly streams: readonly StreamChoice[];
  readonly defaults: EvidenceDefaults;
  readonly rules: ReadingRules;
  /** Saved before this page was loaded, in a series without JavaScript. */
  readonly saved: SavedItem | null;
}

const formId = "evidence";

/**
 * Adds items to a vendor. With JavaScript an item is read here first and only what is kept of it is sent, one file after
 * another; without, the same form posts everything and the server reduces it.
 */
export function EvidenceForm({ action, state: initial, streams, defaults, rules, saved: savedBefore }: EvidenceFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const [state, setState] = useState(initial);
  const [pending, setPending] = useState(false);
  const [saved, setSaved] = useState<readonly SavedItem[]>(savedBefore === null ? [] : [savedBefore]);
  const { reading, busy, read } = useReading(rules);
  const queue = useQueue(read);
  const hydrated = useIsHydrated();

  useEffect(() => {
    if (state.status === "invalid" || state.status === "refused") {
      form.current?.querySelector<HTMLElement>("[data-error-summary]")?.focus();
    }
  }, [state]);

  const refuse = (typed: FormValues): void => {
    const text = reading?.state === "refused" ? reading.reason : nothing;
    setState({ status: "invalid", fieldErrors: { text: [text] }, values: typed });
  };
  const save = async (fields: FormData, sendable: Sendable): Promise<void> => {
    setPending(true);
    const answer = await sendEvidence(action, evidenceData(fields, sendable, queue.current), typedIn(fields));
    setPending(false);
    if ("state" in answer) {
      setState(answer.state);
      return;
    }
    const goOn = fields.get("then") === "another" || queue.waiting > 0;
    if (!goOn && saved.length === 0) {
      window.location.assign(answer.to);
      return;
    }
    setState(idle);
    setSaved([{ href: answer.to, name: sendable.name ?? titleIn(fields) }, ...saved]);
    clearOwn(form.current);
    queue.next();
  };
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (pending || busy) return;
    const fields = new FormData(event.currentTarget, event.nativeEvent.submitter);
    if (reading === null || reading.state === "refused") refuse(typedIn(fields));
    else void save(fields, reading);
  };

  return (
    <FormContext value={{ formId, state, pending }}>
      <form
        ref={form}
        id={formId}
        method="post"
        action={action}
        encType="multipart/form-data"
        noValidate
        onSubmit={submit}
        className="flex max-w-5xl flex-col gap-8"
      >
        <ErrorSummary {...summaryOf(state, formId)} />
        <SavedItems items={saved} />
        <EvidenceSource queue={queue} reading={reading} busy={busy} read={read} rules={rules} hydrated={hydrated} />
        <EvidenceFields streams={streams} defaults={defaults} />
        <div className="flex flex-wrap gap-3">
          <SubmitButton name="then" value="item">
            {queue.waiting > 0 ? "Save and go to the next file" : "Save evidence"}
          </SubmitButton>
          {queue.waiting === 0 && (
            <SubmitButton name="then" value="another" variant="secondary">
              Save and add another
            </SubmitButton>
          )}
        </div>
      </form>
    </FormContext>
  );
}

const nothing = "Paste a raw header, or choose a file.";

function titleIn(fields: FormData): string {
  const title = fields.get("title");
  return typeof title === "string" && title !== "" ? title : "the pasted header";
}

function typedIn(fields: FormData): FormValues {
  return Object.fromEntries([...fields.entries()].flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])));
}

/** What belongs to one item; the rest stays for the next. */
function clearOwn(form: HTMLFormElement | null): void {
  for (const name of ["text", "title", "conditionNote"]) {
    const field = form?.elements.namedItem(name);
    if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.value = "";
  }
}
