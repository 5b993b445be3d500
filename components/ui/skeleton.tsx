import { cn } from "./cn";

const widths = ["w-full", "w-11/12", "w-4/5", "w-2/3"] as const;

/** Stands where lines of text will be, at their height, so that nothing moves when they come. */
export function Skeleton({ lines = 3, label = "Loading" }: { readonly lines?: number; readonly label?: string }) {
  return (
    <div role="status" className="flex flex-col gap-2">
      <span className="sr-only">{label}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span
          key={line}
          className={cn("h-4 animate-pulse rounded bg-unknown-soft motion-reduce:animate-none", widths[line % widths.length])}
        />
      ))}
    </div>
  );
}
