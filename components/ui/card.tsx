import type { ReactNode } from "react";
import { cn } from "./cn";

/** A framed surface. */
export function Card({ children, className }: { readonly children: ReactNode; readonly className?: string | undefined }) {
  return <div className={cn("min-w-0 rounded-lg border border-line bg-surface p-4", className)}>{children}</div>;
}
