import type { ComponentProps } from "react";
import { cn } from "./cn";
import { controlStyle } from "./control-style";

/** An ISO date (YYYY-MM-DD) by the platform's own picker. */
export function DateInput({ className, ...rest }: Omit<ComponentProps<"input">, "type">) {
  return <input type="date" className={cn(controlStyle, "min-h-9 max-w-44", className)} {...rest} />;
}
