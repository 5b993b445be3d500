"use client";

import { Callout } from "@/components/ui/callout";
import { Disclosure } from "@/components/ui/disclosure";
import { KeyValueList } from "@/components/ui/key-value-list";
import { RawText } from "@/components/ui/raw-text";
import { showsOf } from "@/core/evidence/shows";
import type { StoredArtefact } from "@/core/evidence/stored-artefact";
import { DroppedList } from "./dropped-list";
import { HopTable } from "./hop-table";
import { KeptText } from "./kept-text";
import { Problems } from "./problems";
import type { Reading } from "./read-source";

/** What was read, what of it will be sent and what stays: all before anything leaves the machine. */
export function ReadingPreview({ reading }: { readonly reading: Reading }) {
  if (reading.state === "refused") {
    return (
      <Callout kind="warning" title={`${reading.name ?? "This"} cannot be used as evidence.`}>
        <p className="max-w-prose">{reading.reason}</p>
        <p className="mt-1 max-w-prose text-sm text-ink-muted">Nothing was sent. You can paste or choose something else.</p>
      </Callout>
    );
  }
  if (reading.state === "document") {
    return (
      <Callout title={`${reading.name} is kept as a document.`}>
        <p className="max-w-prose">
          The whole file is sent and kept for people to read. Nothing is read from it, so it closes and opens nothing by itself.
        </p>
      </Callout>
    );
  }
  const { keptText, dropped, artefact } = reading.item;
  return (
    <>
      <Callout title={`Read here: ${lowerFirst(showsOf(artefact))}.`}>
        <p className="text-sm">Nothing has left this machine yet. Below is what it says, and what is sent when you save.</p>
      </Callout>
      <Problems problems={artefact.problems} />
      <Shown artefact={artefact} text={keptText} />
      <div className="grid gap-4 lg:grid-cols-2">
        <div className="rounded-lg border border-line bg-surface p-4">
          <h3 className="font-semibold">Is sent and kept</h3>
          <p className="mt-1 text-sm">
            {keptText.length.toLocaleString("en-GB")} characters{reading.name === null ? "" : `, under the name ${reading.name}`}
          </p>
          <div className="mt-2">
            <Disclosure summary="Every character of it">
              {artefact.kind === "message" ? (
                <KeptText text={keptText} message={artefact.message} />
              ) : (
                <RawText text={keptText} label="What is kept" />
              )}
            </Disclosure>
          </div>
        </div>
        <div className="rounded-lg border border-line bg-surface p-4">
          <h3 className="font-semibold">Stays on this machine</h3>
          <DroppedList dropped={dropped} nothing="Nothing: the item holds no more than what is kept." />
        </div>
      </div>
    </>
  );
}

function Shown({ artefact, text }: { readonly artefact: StoredArtefact; readonly text: string }) {
  if (artefact.kind === "message")
    return <HopTable hops={artefact.message.hops} boundaryBasis={artefact.message.boundaryBasis} text={text} />;
  if (artefact.kind === "document") return null;
  return <KeyValueList rows={Object.entries(artefact.setting.values).map(([label, value]) => ({ label, value: <code>{value}</code> }))} />;
}

/** “TLS” keeps its capitals. */
function lowerFirst(text: string): string {
  return /^[A-Z][a-z]/.test(text) && !text.includes(" = ") ? `${text.charAt(0).toLowerCase()}${text.slice(1)}` : text;
}
