"use client";

import { createContext, use } from "react";
import { idle, type FormState } from "@/core/form-state";

export interface FormContextValue {
  readonly formId: string;
  readonly state: FormState;
  readonly pending: boolean;
}

export const FormContext = createContext<FormContextValue>({ formId: "form", state: idle, pending: false });

/** Id, error and typed value of one field of the form around it. */
export function useField(name: string): {
  readonly id: string;
  readonly error: string | undefined;
  readonly typed: readonly string[] | null;
} {
  const { formId, state } = use(FormContext);
  const error = state.status === "invalid" && Object.hasOwn(state.fieldErrors, name) ? state.fieldErrors[name]?.join(" ") : undefined;
  return { id: `${formId}-${name}`, error: error === "" ? undefined : error, typed: typedIn(state, name) };
}

function typedIn(state: FormState, name: string): readonly string[] | null {
  if (!("values" in state)) return null;
  const value = Object.hasOwn(state.values, name) ? state.values[name] : undefined;
  if (value === undefined) return [];
  return typeof value === "string" ? [value] : value;
}
