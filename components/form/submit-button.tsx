"use client";

import { use } from "react";
import { useFormStatus } from "react-dom";
import { Button, type ButtonProps } from "@/components/ui/button";
import { FormContext } from "./form-context";

/** Sends the form around it and says that it is on its way. */
export function SubmitButton(props: Omit<ButtonProps, "type" | "pending">) {
  const { pending: posting } = useFormStatus();
  const { pending } = use(FormContext);
  return <Button {...props} type="submit" pending={pending || posting} />;
}
