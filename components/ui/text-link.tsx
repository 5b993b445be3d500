import Link from "next/link";
import type { ComponentProps } from "react";
import { cn } from "./cn";

/** A link in running text. */
export function TextLink({ className, ...rest }: ComponentProps<typeof Link>) {
  return (
    <Link
      className={cn("text-accent underline decoration-1 underline-offset-[0.2em] hover:text-accent-strong hover:decoration-2", className)}
      {...rest}
    />
  );
}
