import type { FormState, FormValues } from "@/core/form-state";
import type { Reading } from "./read-source";

/** What the server says to a form that is still on screen: where the new item stands, or what is wrong. */
export type SendAnswer = { readonly to: string } | { readonly state: FormState };

/** What was read and may be sent. */
export type Sendable = Exclude<Reading, { readonly state: "refused" }>;

/**
 * The form with the item as it may leave the machine: of a message the kept text alone, never the body, and beside it what
 * was left out. `file` is the document itself, which is sent whole.
 */
export function evidenceData(fields: FormData, reading: Sendable, file: File | null): FormData {
  const data = new FormData();
  for (const [name, value] of fields.entries()) {
    if (typeof value === "string" && !ownFields.has(name)) data.set(name, value);
  }
  if (reading.state === "document") {
    if (file !== null) data.set("file", file);
    return data;
  }
  const { keptText, dropped } = reading.item;
  data.set("dropped", JSON.stringify(dropped));
  // A file keeps its line ends on the way, a text field does not; a paste never had any of its own.
  if (reading.name === null) data.set("text", keptText);
  else data.set("file", new File([keptText], reading.name, { type: "text/plain" }));
  return data;
}

const ownFields: ReadonlySet<string> = new Set(["text", "file", "dropped", "then"]);

/** Posts the form and stays on the page. Never throws: what went wrong is an answer that loses nothing typed. */
export async function sendEvidence(action: string, data: FormData, typed: FormValues): Promise<SendAnswer> {
  try {
    const response = await fetch(action, { method: "POST", body: data, headers: { Accept: "application/json" } });
    if (!(response.headers.get("Content-Type") ?? "").startsWith("application/json")) return refused(failed, typed);
    return (await response.json()) as SendAnswer;
  } catch {
    return refused(unreached, typed);
  }
}

const refused = (message: string, values: FormValues): SendAnswer => ({ state: { status: "refused", message, values } });

const unreached = "The server could not be reached, so the item is not saved. What you typed is still here: try again.";
const failed = "The server could not save the item. What you typed is still here: try again.";
