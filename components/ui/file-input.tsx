import type { ComponentProps } from "react";
import { cn } from "./cn";

/** The native file input; files can be dropped on it too, and it works without JavaScript. */
export function FileInput({ className, ...rest }: Omit<ComponentProps<"input">, "type">) {
  return (
    <input
      type="file"
      className={cn(
        "block w-full rounded-md border border-dashed border-control bg-surface p-4 text-sm file:me-3 file:rounded-md file:border file:border-solid file:border-control file:bg-sunken file:px-3 file:py-1.5 file:font-medium file:text-ink hover:border-accent hover:bg-accent-soft aria-invalid:border-bad",
        className,
      )}
      {...rest}
    />
  );
}
